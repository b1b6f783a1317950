// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/directory_queries.h"
#include "core/office/choice_item.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"

namespace {
/// The record's title in SQL; empty text where the kind has none.
QString titleSql(const Kind &kind)
{
    QStringList parts;
    for (const Field *f : titleFields(kind))
        parts.append(QStringLiteral("coalesce(%1, '')").arg(QLatin1String(f->key)));
    return parts.isEmpty() ? QStringLiteral("''")
                           : QStringLiteral("trim(%1)").arg(parts.join(QStringLiteral(" || ' ' || ")));
}

QString namingSql(const Kind &kind)
{
    return *kind.naming ? QStringLiteral("coalesce(%1, '')").arg(QLatin1String(kind.naming)) : QStringLiteral("''");
}

QString firstKnown(const Database &database, const Kind &kind, RecordId id, const QStringList &choices)
{
    Query q = database.query(
        QStringLiteral("SELECT coalesce(nullif(%1, ''), nullif(%2, ''), reference, '') FROM %3 WHERE id = ?")
            .arg(choices[0], choices[1], QLatin1String(kind.tableName())));
    q.bind(id);
    return q.next() ? q.text(0) : QString();
}
} // namespace

namespace {
/// The steps of procedures by the key that incidents keep, in the words of the newest version.
std::vector<StoredChoice> procedureSteps(const Database &database)
{
    Query q = database.query(QStringLiteral(
        "SELECT coalesce(nullif(s.same_as, ''), p.code || '/' || s.code), s.what FROM procedure AS p "
        "JOIN procedure_steps AS s ON s.parent = p.id ORDER BY p.version_number, p.id DESC, s.position"));
    std::vector<StoredChoice> items;
    while (q.next())
        items.push_back({{q.text(0), q.text(1), {}, {}, {}, false}, {}});
    return items;
}
} // namespace

std::vector<StoredChoice> storedChoices(const Database &database, const QString &list)
{
    if (list == kProcedureSteps)
        return procedureSteps(database);
    Query q = database.query(
        QStringLiteral("SELECT code, label, definition, heading, traits, retired, aliases FROM live_choice "
                       "WHERE list = ? ORDER BY position, id"));
    q.bind(list);
    std::vector<StoredChoice> items;
    while (q.next())
        items.push_back(
            {{q.text(0), q.text(1), q.text(2), q.text(3), entries(q.text(4)), q.number(5) == 1}, entries(q.text(6))});
    return items;
}

QString storedName(const Database &database, const Kind &kind, RecordId id)
{
    return firstKnown(database, kind, id, {titleSql(kind), namingSql(kind)});
}

QString storedKey(const Database &database, const Kind &kind, RecordId id)
{
    const bool byReference = *kind.naming == 0 && *kind.prefix != 0; // a title is no name: many may share it
    return firstKnown(database, kind, id,
                      {namingSql(kind), byReference ? QStringLiteral("reference") : titleSql(kind)});
}

std::vector<RecordId> recordsNamed(const Database &database, const Kind &kind, const QString &text, int most)
{
    std::vector<RecordId> ids;
    for (const QString &column : {*kind.naming ? QString::fromLatin1(kind.naming) : QString(),
                                  *kind.prefix ? QStringLiteral("reference") : QString(), titleSql(kind)}) {
        if (column.isEmpty() || column == QStringLiteral("''") || !ids.empty())
            continue;
        Query q = database.query(QStringLiteral("SELECT id FROM live_%1 WHERE %2 = ? COLLATE NOCASE LIMIT ?")
                                     .arg(QLatin1String(kind.tableName()), column));
        q.bind(text).bind(qint64(most));
        while (q.next())
            ids.push_back(q.number(0));
    }
    return ids;
}

Result<Day> storedPaperDay(const Database &database, Day today)
{
    Query q = database.query(QStringLiteral("SELECT max(cut_off) FROM live_paper WHERE issued IS NOT NULL AND report = "
                                            "'audit-committee' AND cut_off < ?"));
    q.bind(today.iso());
    Day day;
    if (q.next())
        day = Day::fromIso(q.text(0));
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return day;
}

std::optional<QString> storedReferencePattern(const Database &database)
{
    Query q = database.query(QStringLiteral("SELECT reference_pattern FROM live_organisation ORDER BY id LIMIT 1"));
    return q.next() && !q.isNull(0) ? std::optional(q.text(0)) : std::nullopt;
}

std::vector<OfficeLimit> storedLimits(const Database &database)
{
    Query q = database.query(QStringLiteral("SELECT code, amount, unit, obligations FROM live_time_limit ORDER BY id"));
    std::vector<OfficeLimit> limits;
    while (q.next()) {
        OfficeLimit &limit = limits.emplace_back();
        limit.code = q.text(0);
        limit.amount = static_cast<int>(q.number(1));
        limit.unit.text = q.text(2);
        limit.obligations = q.text(3);
    }
    return limits;
}
