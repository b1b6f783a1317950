// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/conduct_people_queries.h"
#include "core/people/person_queries.h"
#include "core/sanctions/conduct_term_queries.h"
#include "core/sanctions/conduct_traits.h"
#include "core/storage/database.h"

namespace {
/// The reports open, or closed since a day, of which a further kind connects; few have one.
Result<void> addFurther(const Database &database, const ConductTraits &traits, Day since, std::vector<RecordId> &all)
{
    Query q =
        database.query(QStringLiteral("SELECT id, also_kinds FROM incident INDEXED BY incident_by_also_kinds "
                                      "WHERE also_kinds > '' AND (closed IS NULL OR closed >= ?) AND withdrawn IS "
                                      "NULL"));
    q.bind(since.iso());
    while (q.next())
        if (ConductTraits::isAmong(traits.connects, {}, q.text(1)))
            all.push_back(q.number(0));
    return q.done();
}

/// The reports that connect, open or closed since a day: the lookup `closed_kind` alone says which they are.
Result<std::vector<RecordId>> reportsSince(const Database &database, const ConductTraits &traits, Day since)
{
    if (!since.isKnown())
        return std::vector<RecordId>();
    const QString which =
        QStringLiteral("SELECT id FROM incident INDEXED BY incident_by_closed_kind WHERE closed %2 AND kind IN (%1) "
                       "AND withdrawn IS NULL")
            .arg(marks(traits.connects.size()));
    Query q = database.query(which.arg(u"IS NULL") + QStringLiteral(" UNION ALL ") + which.arg(u">= ?"));
    bindAll(q, traits.connects);
    q.bind(since.iso());
    bindAll(q, traits.connects);
    Result<std::vector<qint64>> reports = q.numbers();
    if (!reports)
        return reports;
    if (const Result<void> done = addFurther(database, traits, since, *reports); !done)
        return done.error();
    return reports;
}
} // namespace

Result<std::vector<RecordId>> peopleOfConduct(const Database &database, const Names &names,
                                              const std::set<RecordId> &alleged, Day since)
{
    const ConductTraits traits(names);
    const auto reports = reportsSince(database, traits, since);
    if (!reports)
        return reports.error();
    Query q = database.query(
        QStringLiteral("SELECT p.person FROM json_each(?) AS i CROSS JOIN incident_parties AS p ON p.parent = i.value "
                       "WHERE p.person IS NOT NULL AND p.role IN (%1) UNION ALL SELECT alleged FROM "
                       "live_conduct_course WHERE alleged IS NOT NULL")
            .arg(marks(traits.alleged.size())));
    bindAmong(q, *reports);
    bindAll(q, traits.alleged);
    const Result<std::vector<qint64>> found = q.numbers();
    if (!found)
        return found.error();
    const Result<MergedPeople> merged = mergedPeople(database);
    if (!merged)
        return merged.error();
    std::set<RecordId> people = alleged;
    people.insert(found->begin(), found->end());
    if (!merged->isEmpty())
        for (const RecordId person : std::vector<RecordId>(people.begin(), people.end()))
            for (const Id<Person> entry : merged->all(merged->kept(Id<Person>{person})))
                people.insert(entry.value);
    return std::vector<RecordId>(people.begin(), people.end());
}
