// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/eml.h"
#include "core/office/attach.h"
#include <QStringList>

class JobProgress;

/// What was brought to a report: messages that fill it, and files that come with it.
struct Brought {
    std::vector<Mail> letters; ///< their attachments are among the files
    std::vector<AttachedFile> files;
    QStringList refused; ///< a sentence for each thing that could not be taken
};

/// Reads files on any thread: an e-mail file as its message, any other as a file that came with the report. What was
/// read so far where it is stopped.
Brought readFiles(const QStringList &paths, JobProgress &progress);
/// Reads a message as a mail program hands it over, or as text that was pasted.
Brought readMessage(const QByteArray &mail);
/// How many bytes the files have together.
qint64 bytesOf(const QStringList &paths);
