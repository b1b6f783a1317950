// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachments.h"
#include "core/storage/database.h"
#include "core/storage/digest.h"
#include <QCoreApplication>

namespace {
constexpr qsizetype kChunk = 256LL * 1024;

QString tr(const char *text) { return QCoreApplication::translate("Storage", text); }

QString digestOf(const QByteArray &bytes) { return QString::fromLatin1(sha256(bytes).toHex()); }

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

Result<bool> isKept(const Database &database, const QString &digest)
{
    Query q = database.query(QStringLiteral("SELECT 1 FROM attachment_content WHERE digest = ?"));
    q.bindText(digest);
    const bool kept = q.next();
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return kept;
}

Result<void> insert(const Database &database, const QString &digest, const QByteArray &bytes,
                    const KeepProgress &progress)
{
    Query head = database.query(QStringLiteral("INSERT INTO attachment_content (digest, bytes) VALUES (?, ?)"));
    if (const Result<void> done = head.bindText(digest).bind(qint64(bytes.size())).run(); !done)
        return done.error();
    Query chunk =
        database.query(QStringLiteral("INSERT INTO attachment_chunk (digest, position, content) VALUES (?, ?, ?)"));
    for (qsizetype at = 0; at < bytes.size(); at += kChunk) {
        if (progress && !progress(at, bytes.size()))
            return Error{Error::Code::Cancelled, tr("Keeping the files was stopped.")};
        if (const Result<void> done =
                chunk.bindText(digest).bind(qint64(at / kChunk)).bind(bytes.mid(at, kChunk)).run();
            !done)
            return done.error();
    }
    return {};
}

/// Brings the bytes in where they are not here yet; they must be those of the digest.
Result<void> bringIn(const Database &database, const QString &digest, const QByteArray &bytes,
                     const KeepProgress &progress = {})
{
    const Result<bool> here = isKept(database, digest);
    if (!here || *here)
        return here ? Result<void>() : here.error();
    if (digestOf(bytes) != digest)
        return Error{Error::Code::NotFound, tr("This attachment is not kept in the office file.")};
    return insert(database, digest, bytes, progress);
}

Result<void> dropLinks(const Database &database, qint64 draft)
{
    Query q = database.query(QStringLiteral("DELETE FROM draft_attachment WHERE draft_id = ?"));
    return q.bind(draft).run();
}

Result<void> link(const Database &database, qint64 draft, const QString &digest)
{
    Query q = database.query(QStringLiteral(
        "INSERT INTO draft_attachment (draft_id, digest) VALUES (?, ?) ON CONFLICT (draft_id, digest) DO NOTHING"));
    return q.bind(draft).bindText(digest).run();
}

/// A digest that stands in a record while its bytes are gone; empty where there is none.
Result<QString> missingAttachment(const Database &database)
{
    Query q = database.query(QStringLiteral(
        "SELECT held.digest FROM (SELECT digest FROM attachment WHERE digest IS NOT NULL UNION SELECT pdf FROM paper "
        "WHERE pdf IS NOT NULL) AS held WHERE NOT EXISTS (SELECT 1 FROM attachment_content AS kept WHERE kept.digest = "
        "held.digest) ORDER BY held.digest LIMIT 1"));
    const QString digest = q.next() ? q.text(0) : QString();
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return digest;
}
} // namespace

Result<QString> keepAttachment(const Database &database, const QByteArray &bytes)
{
    const QString digest = digestOf(bytes);
    const Result<void> kept = keepForGood(database, digest, bytes);
    return kept ? Result<QString>(digest) : Result<QString>(kept.error());
}

Result<void> keepForGood(const Database &database, const QString &digest, const QByteArray &bytes)
{
    if (const Result<void> brought = bringIn(database, digest, bytes); !brought)
        return brought;
    Query q = database.query(QStringLiteral("UPDATE attachment_content SET recorded = 1 WHERE digest = ?"));
    return q.bindText(digest).run();
}

Result<QByteArray> readAttachment(const Database &database, const QString &digest)
{
    Result<QByteArray> bytes = chunks(database, digest);
    if (bytes && digestOf(*bytes) != digest)
        return Error{Error::Code::Damaged, tr("This attachment is missing or damaged in the office file.")};
    return bytes;
}

Result<QString> damagedAttachment(const Database &database)
{
    Query q = database.query(QStringLiteral("SELECT digest FROM attachment_content ORDER BY digest"));
    QStringList digests;
    while (q.next())
        digests.append(q.text(0));
    if (const Result<void> done = q.done(); !done)
        return done.error();
    for (const QString &digest : digests) {
        const Result<QByteArray> bytes = chunks(database, digest);
        if (!bytes)
            return bytes.error();
        if (digestOf(*bytes) != digest)
            return digest;
    }
    return missingAttachment(database);
}

Result<void> keepWithDraft(const Database &database, qint64 draft, const std::vector<DraftFile> &files,
                           const KeepProgress &progress)
{
    Transaction transaction(database);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    if (const Result<void> dropped = dropLinks(database, draft); !dropped)
        return dropped;
    for (const DraftFile &file : files) {
        if (const Result<void> brought = bringIn(database, file.digest, file.bytes, progress); !brought)
            return brought;
        if (const Result<void> linked = link(database, draft, file.digest); !linked)
            return linked;
    }
    if (const Result<void> swept = sweepAttachments(database); !swept)
        return swept;
    return transaction.commit();
}

Result<QStringList> keptOf(const Database &database, const QStringList &digests)
{
    QStringList kept;
    for (const QString &digest : digests) {
        const Result<bool> here = isKept(database, digest);
        if (!here)
            return here.error();
        if (*here)
            kept.append(digest);
    }
    return kept;
}

Result<void> sweepAttachments(const Database &database)
{
    Query q =
        database.query(QStringLiteral("DELETE FROM attachment_content WHERE recorded = 0 AND NOT EXISTS (SELECT 1 FROM "
                                      "draft_attachment WHERE draft_attachment.digest = attachment_content.digest)"));
    return q.run();
}
