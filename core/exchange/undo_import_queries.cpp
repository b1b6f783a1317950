// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/undo_import_queries.h"

Result<std::vector<ActEntry>> entriesOfAct(const Database &database, qint64 act)
{
    Query q = database.query(
        QStringLiteral("SELECT record_id, kind, what, change FROM entry WHERE act = ? ORDER BY number DESC"));
    q.bind(act);
    std::vector<ActEntry> entries;
    while (q.next())
        entries.push_back({q.number(0), q.text(1), q.text(2), q.text(3)});
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return entries;
}

Result<std::vector<RecordId>> workedOnSince(const Database &database, qint64 act)
{
    Query q = database.query(QStringLiteral(
        "SELECT DISTINCT later.record_id FROM entry AS ours JOIN entry AS later ON later.record_id = ours.record_id "
        "WHERE ours.act = ? AND later.act > ours.act AND ours.record_id <> 0 ORDER BY later.record_id"));
    q.bind(act);
    return q.numbers();
}

Result<std::vector<RecordId>> linkedSince(const Database &database, qint64 act, const Kind &kind, const Field &link)
{
    Query q = database.query(
        QStringLiteral("SELECT DISTINCT ours.record_id FROM live_%1 AS other JOIN entry AS ours "
                       "ON ours.record_id = other.%2 AND ours.act = ? AND ours.what = 'added' "
                       "WHERE other.%2 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.act = ours.act AND "
                       "entry.record_id = other.id) ORDER BY ours.record_id")
            .arg(QLatin1String(kind.tableName()), QLatin1String(link.key)));
    q.bind(act);
    return q.numbers();
}

Result<bool> isLinked(const Database &database, const Kind &kind, const Field &link, RecordId id)
{
    Query q = database.query(QStringLiteral("SELECT 1 FROM live_%1 WHERE %2 = ? LIMIT 1")
                                 .arg(QLatin1String(kind.tableName()), QLatin1String(link.key)));
    q.bind(id);
    const bool linked = q.next();
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return linked;
}

Result<RecordId> importNamed(const Database &database, const QString &text)
{
    Query q = database.query(QStringLiteral("SELECT id FROM import WHERE id = ? OR reference = ? COLLATE NOCASE"));
    q.bind(text.toLongLong()).bind(text.trimmed());
    const RecordId id = q.next() ? q.number(0) : 0;
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return id;
}

QString nameOfRecord(const Database &database, RecordId id)
{
    Query q = database.query(QStringLiteral("SELECT coalesce(reference, title, '') FROM record WHERE id = ?"));
    q.bind(id);
    return q.next() ? q.text(0) : QString();
}
