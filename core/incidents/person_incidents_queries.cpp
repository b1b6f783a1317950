// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/person_incidents_queries.h"
#include "core/storage/database.h"

Result<std::vector<PersonPart>> partsOf(const Database &database, const Scope &scope,
                                        std::span<const Id<Person>> entries)
{
    const QString marks = QStringList(static_cast<qsizetype>(entries.size()), QStringLiteral("?")).join(u',');
    const ScopeSql within = scopeSql(scope);
    Query q = database.query(
        QStringLiteral("SELECT i.id, i.reference, i.kind, p.role, i.status, "
                       "coalesce(i.occurred, i.discovered, i.reported), p.person FROM incident_parties AS p "
                       "JOIN live_incident AS i ON i.id = p.parent JOIN record ON record.id = i.id "
                       "WHERE p.person IN (%1) AND i.duplicate_of IS NULL AND coalesce(i.exercise, 0) = 0 AND (%2) "
                       "ORDER BY 6 DESC, i.id DESC, p.position")
            .arg(marks, within.text));
    for (const Id<Person> entry : entries)
        q.bind(entry.value);
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
