// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/office/attachment.h"
#include "core/records/saved.h"
#include <QByteArray>
#include <vector>

class Write;

/// A file that is to hang on a record.
struct AttachedFile {
    QString name;
    QString type;
    qint64 bytes = 0;
    QString digest;
    QByteArray content; ///< may be empty where a draft keeps it in the office file
};

/// A file with its size and digest.
AttachedFile attachedFile(const QString &name, const QString &type, const QByteArray &content);
/// Keeps the file for good and hangs it on the record. Invalid above `kLargestAttachment`, NotFound where its content
/// is neither given nor kept.
Result<Saved<Attachment>> attach(Write &write, RecordId holder, const AttachedFile &file);
/// Adds a file, as `photo (2).jpg` where another of that name is there already; false where it is there itself.
bool addBeside(std::vector<AttachedFile> &files, AttachedFile file);
/// `12 bytes`, `4.0 kB`, `2.4 MB`.
QString sayBytes(qint64 bytes);
