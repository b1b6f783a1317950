// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachments.h"
#include "core/storage/database.h"
#include "core/storage/digest.h"
#include <QCoreApplication>

namespace {
constexpr qsizetype kChunk = 256 * 1024;

Result<QByteArray> chunks(const Database &database, const QString &digest)
{
    Query q = database.query(QStringLiteral("SELECT content FROM attachment_chunk WHERE digest = ? ORDER BY position"));
    q.bindText(digest);
    QByteArray bytes;
    while (q.next())
        bytes += q.bytes(0);
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return bytes;
}

bool isWhole(const QByteArray &bytes, const QString &digest)
{
    return QString::fromLatin1(sha256(bytes).toHex()) == digest;
}
} // namespace

Result<QString> keepAttachment(const Database &database, const QByteArray &bytes)
{
    const QString digest = QString::fromLatin1(sha256(bytes).toHex());
    Query known = database.query(QStringLiteral("SELECT 1 FROM attachment WHERE digest = ?"));
    known.bindText(digest);
    const bool here = known.next();
    if (const Result<void> done = known.done(); !done)
        return done.error();
    if (here)
        return digest;
    Query head = database.query(QStringLiteral("INSERT INTO attachment (digest, bytes) VALUES (?, ?)"));
    if (const Result<void> done = head.bindText(digest).bind(qint64(bytes.size())).run(); !done)
        return done.error();
    Query chunk =
        database.query(QStringLiteral("INSERT INTO attachment_chunk (digest, position, content) VALUES (?, ?, ?)"));
    for (qsizetype at = 0; at < bytes.size(); at += kChunk)
        if (const Result<void> done =
                chunk.bindText(digest).bind(qint64(at / kChunk)).bind(bytes.mid(at, kChunk)).run();
            !done)
            return done.error();
    return digest;
}

Result<QByteArray> readAttachment(const Database &database, const QString &digest)
{
    Result<QByteArray> bytes = chunks(database, digest);
    if (bytes && !isWhole(*bytes, digest))
        return Error{Error::Code::Damaged, QCoreApplication::translate(
                                               "Storage", "This attachment is missing or damaged in the office file.")};
    return bytes;
}

Result<QString> damagedAttachment(const Database &database)
{
    Query q = database.query(QStringLiteral("SELECT digest FROM attachment ORDER BY digest"));
    QStringList digests;
    while (q.next())
        digests.append(q.text(0));
    if (const Result<void> done = q.done(); !done)
        return done.error();
    for (const QString &digest : digests) {
        const Result<QByteArray> bytes = chunks(database, digest);
        if (!bytes)
            return bytes.error();
        if (!isWhole(*bytes, digest))
            return digest;
    }
    return QString();
}
