// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "core/records/kind.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"
#include <QJsonDocument>
#include <QJsonObject>

QByteArray entryDigest(const QString &what, const QString &kind, RecordId id, const QByteArray &text)
{
    return Digest()
        .feedPart(what.toUtf8())
        .feedPart(kind.toUtf8())
        .feedPart(QByteArray::number(id))
        .feedPart(text)
        .finish();
}

Digest &feedActHead(Digest &chain, const QByteArray &previous, qint64 act)
{
    return chain.feedPart(previous).feedPart(QByteArray::number(act));
}

Digest &feedActFoot(Digest &chain, const QString &at, const QString &actor, const QString &why)
{
    return chain.feedPart(at.toUtf8()).feedPart(actor.toUtf8()).feedPart(why.toUtf8());
}

JournalWriter::JournalWriter(const Database &database)
    : m_database(database),
      m_insert(database.query(QStringLiteral(
          "INSERT INTO entry (act, number, record_id, kind, what, digest, change) VALUES (?, ?, ?, ?, ?, ?, ?)")))
{
}

Result<void> JournalWriter::begin()
{
    Query last = m_database.query(QStringLiteral("SELECT seq, hash FROM act ORDER BY seq DESC LIMIT 1"));
    QByteArray previous;
    m_act = 1;
    if (last.next()) {
        m_act = last.number(0) + 1;
        previous = last.bytes(1);
    }
    feedActHead(m_chain, previous, m_act);
    return last.done();
}

Result<void> JournalWriter::added(const Kind &kind, RecordId id, const QByteArray &canonical)
{
    const QString name = QString::fromLatin1(kind.name);
    return write(entry::kAdded, name, id, entryDigest(QLatin1String(entry::kAdded), name, id, canonical), QString());
}

Result<void> JournalWriter::told(const char *what, const QString &kind, RecordId id, QJsonObject change)
{
    change.insert(QStringLiteral("salt"), QString::fromLatin1(randomBytes(16).toBase64()));
    const QByteArray text = QJsonDocument(change).toJson(QJsonDocument::Compact);
    return write(what, kind, id, entryDigest(QLatin1String(what), kind, id, text), QString::fromUtf8(text));
}

Result<void> JournalWriter::write(const char *what, const QString &kind, RecordId id, const QByteArray &digest,
                                  const QString &change)
{
    m_chain.feed(digest);
    m_insert.bind(m_act)
        .bind(++m_number)
        .bind(id)
        .bindText(kind)
        .bindText(QLatin1String(what))
        .bind(digest)
        .bind(change);
    return m_insert.run();
}

Result<void> JournalWriter::close(const QDateTime &at, const QString &actor, const QString &why)
{
    if (m_number == 0)
        return {};
    const QString when = storedInstant(at);
    const QByteArray hash = feedActFoot(m_chain, when, actor, why).finish();
    Query q = m_database.query(QStringLiteral("INSERT INTO act (seq, at, actor, why, hash) VALUES (?, ?, ?, ?, ?)"));
    return q.bind(m_act).bindText(when).bindText(actor).bindText(why).bind(hash).run();
}

Result<std::vector<HistoryItem>> history(const Database &database, RecordId id)
{
    Query q = database.query(
        QStringLiteral("SELECT act.seq, act.at, act.actor, act.why, entry.what, entry.change FROM entry "
                       "JOIN act ON act.seq = entry.act WHERE entry.record_id = ? ORDER BY entry.act, entry.number"));
    q.bind(id);
    std::vector<HistoryItem> items;
    while (q.next())
        items.push_back({q.number(0), readInstant(q.text(1)), q.text(2), q.text(3), q.text(4), q.text(5)});
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return items;
}

Result<JournalHead> journalHead(const Database &database)
{
    JournalHead head;
    Query q = database.query(
        QStringLiteral("SELECT seq, hash, (SELECT count(*) FROM entry) FROM act ORDER BY seq DESC LIMIT 1"));
    if (q.next())
        head = {q.number(0), q.number(2), QString::fromLatin1(q.bytes(1).toHex())};
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return head;
}
