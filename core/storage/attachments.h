// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QStringList>
#include <functional>
#include <vector>

class Database;

// Bytes inside the office file in rows of 256 KiB, once however often they come, known by their SHA-256 as 64
// hexadecimal digits. All is done inside the caller's transaction but `keepWithDraft`.

/// Keeps bytes for a record. Answers their digest.
Result<QString> keepAttachment(const Database &database, const QByteArray &bytes);
/// The same where the digest is known. Empty `bytes` are those a draft has brought in; NotFound where none has.
Result<void> keepForGood(const Database &database, const QString &digest, const QByteArray &bytes);
/// The bytes with that digest; Damaged where they no longer have it.
Result<QByteArray> readAttachment(const Database &database, const QString &digest);
/// The first attachment whose bytes do not have their digest, or that a record stands on and is gone; empty where all
/// are whole.
Result<QString> damagedAttachment(const Database &database);

/// A file that stands in what somebody is typing.
struct DraftFile {
    QString digest;
    QByteArray bytes; ///< may be empty where it was kept before
};
/// Told how many bytes of how many are brought in; false stops.
using KeepProgress = std::function<bool(qint64 done, qint64 total)>;
/// Keeps these files with the draft, and no others any more: what no record and no other draft holds goes. In one
/// transaction of its own; Busy as `keepDraft`, Cancelled where it was stopped.
Result<void> keepWithDraft(const Database &database, qint64 draft, const std::vector<DraftFile> &files,
                           const KeepProgress &progress = {});
/// Which of the digests are kept, in their order.
Result<QStringList> keptOf(const Database &database, const QStringList &digests);
/// Removes what no record and no draft holds; for who removes a draft.
Result<void> sweepAttachments(const Database &database);
