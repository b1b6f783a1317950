// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_queries.h"
#include "core/access/may.h"
#include "core/incidents/incident.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"
#include <algorithm>

namespace {
QString withinScope(const ScopeSql &sql, const char *kind)
{
    return sql.text.isEmpty() ? QString()
                              : QStringLiteral(" AND id IN (SELECT id FROM record WHERE kind = '%1' AND (%2))")
                                    .arg(QLatin1String(kind), sql.text);
}

template <class T>
Result<std::vector<Saved<T>>> loaded(const Database &database, const Result<std::vector<qint64>> &ids)
{
    if (!ids)
        return ids.error();
    RecordReader reader(database, kindOf<T>());
    std::vector<Saved<T>> all;
    all.reserve(ids->size());
    for (const RecordId id : *ids) {
        Result<AnySaved> one = reader.load(id);
        if (!one)
            return one.error();
        all.push_back({one->stamp, std::move(one->record.template as<T>())});
    }
    return all;
}

ScopeSql sqlOf(const Scope &scope) { return scope.isEverything() ? ScopeSql{} : scopeSql(scope); }
/// Those of which the day that is said stands in `on`.
Result<void> addHappened(const Database &database, const QString &on, const QString &which, Day since,
                         const Scope &scope, std::vector<Happened> &all)
{
    const ScopeSql sql = sqlOf(scope);
    Query q = database.query(
        QStringLiteral("SELECT id, reference, kind, substr(%1, 1, 10), site, department FROM live_incident WHERE "
                       "%2exercise = 0 AND duplicate_of IS NULL AND %1 >= ?%3%4")
            .arg(on, which, withinScope(sql, "incident"),
                 which.isEmpty() ? QStringLiteral(" ORDER BY occurred") : QString()));
    q.bind(since.iso());
    for (const Value &value : sql.values)
        q.bind(value);
    while (q.next())
        all.push_back(
            {q.number(0), q.text(1), Code{q.text(2)}, Moment::fromText(q.text(3)).day(), q.number(4), q.number(5)});
    return q.done();
}
} // namespace

Result<std::vector<Saved<RiskAssessment>>> currentAssessments(const Database &database, const Scope &scope)
{
    const ScopeSql sql = sqlOf(scope);
    Query q =
        database.query(QStringLiteral("SELECT id FROM live_risk_assessment WHERE replaced_by IS NULL%1 ORDER BY id")
                           .arg(withinScope(sql, "risk_assessment")));
    for (const Value &value : sql.values)
        q.bind(value);
    return loaded<RiskAssessment>(database, q.numbers());
}

Result<AssessedFacts> assessedFacts(const Database &database, const Actor &actor, Day today)
{
    const Reading whole(database);
    const Scope scope = may(actor, Act::Read, kindOf<RiskAssessment>(), today);
    AssessedFacts facts;
    if (scope.isNothing())
        return facts;
    auto assessments = currentAssessments(database, scope);
    if (!assessments)
        return assessments.error();
    auto departments = loaded<Department>(
        database, database.query(QStringLiteral("SELECT id FROM live_department ORDER BY name, id")).numbers());
    if (!departments)
        return departments.error();
    facts.assessments = std::move(*assessments);
    facts.departments = std::move(*departments);
    if (!scope.everything) {
        std::erase_if(facts.departments, [&scope](const Saved<Department> &one) {
            return std::find(scope.departments.begin(), scope.departments.end(), one.stamp.id) ==
                   scope.departments.end();
        });
        return facts;
    }
    auto sites =
        loaded<Site>(database, database.query(QStringLiteral("SELECT id FROM live_site ORDER BY name, id")).numbers());
    if (!sites)
        return sites.error();
    facts.sites = std::move(*sites);
    return facts;
}

Result<std::vector<Happened>> happenedSince(const Database &database, Day since, const Scope &scope)
{
    // Two questions, for one with “or” would read every incident there ever was. The first, which has nearly all, is
    // answered by the lookup `happened` alone, in the order of the days.
    std::vector<Happened> all;
    if (const Result<void> done = addHappened(database, QStringLiteral("occurred"), QString(), since, scope, all);
        !done)
        return done.error();
    const auto dated = static_cast<std::ptrdiff_t>(all.size());
    if (const Result<void> done = addHappened(database, QStringLiteral("coalesce(discovered, reported)"),
                                              QStringLiteral("occurred IS NULL AND "), since, scope, all);
        !done)
        return done.error();
    const auto earlier = [](const Happened &a, const Happened &b) { return a.on < b.on; };
    std::stable_sort(all.begin() + dated, all.end(), earlier);
    std::inplace_merge(all.begin(), all.begin() + dated, all.end(), earlier);
    return all;
}
