// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/person_incidents_queries.h"
#include "core/storage/database.h"

namespace {
/// The parts that a condition over `p`, `i` and `record` finds; what it asks for is bound first.
Result<std::vector<PersonPart>> partsWhere(const Database &database, const Scope &scope, const QString &condition,
                                           const std::vector<Value> &bound)
{
    const ScopeSql within = scopeSql(scope);
    Query q = database.query(
        QStringLiteral("SELECT i.id, i.reference, i.kind, p.role, i.status, "
                       "coalesce(i.occurred, i.discovered, i.reported), p.person FROM incident_parties AS p "
                       "JOIN live_incident AS i ON i.id = p.parent JOIN record ON record.id = i.id "
                       "WHERE %1 AND i.duplicate_of IS NULL AND coalesce(i.exercise, 0) = 0 AND (%2) "
                       "ORDER BY 6 DESC, i.id DESC, p.position")
            .arg(condition, within.text));
    for (const Value &value : bound)
        q.bind(value);
    for (const Value &value : within.values)
        q.bind(value);
    std::vector<PersonPart> parts;
    while (q.next())
        parts.push_back({q.number(0), q.text(1), Code{q.text(2)}, Code{q.text(3)}, Code{q.text(4)},
                         Moment::fromText(q.text(5)), Id<Person>{q.number(6)}});
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return parts;
}
} // namespace

Result<std::vector<PersonPart>> partsOf(const Database &database, const Scope &scope,
                                        std::span<const Id<Person>> entries)
{
    const QString marks = QStringList(static_cast<qsizetype>(entries.size()), QStringLiteral("?")).join(u',');
    std::vector<Value> bound;
    for (const Id<Person> entry : entries)
        bound.emplace_back(entry.value);
    return partsWhere(database, scope, QStringLiteral("p.person IN (%1)").arg(marks), bound);
}

Result<std::vector<PersonPart>> partsSince(const Database &database, const Scope &scope, Day day)
{
    const QString named = QStringLiteral("p.person IS NOT NULL");
    if (!day.isKnown())
        return partsWhere(database, scope, named, {});
    return partsWhere(database, scope,
                      named + QStringLiteral(" AND coalesce(i.occurred, i.discovered, i.reported) >= ?"),
                      {Value(day.iso())});
}
