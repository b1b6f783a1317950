// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trend_queries.h"
#include "core/access/may.h"
#include "core/reports/pack/pack_queries.h"
#include "core/reports/trend_facts.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"
#include <QCoreApplication>

namespace {
/// The fields of an incident that trends count by.
constexpr const char *kFields[] = {"kind",     "exercise", "occurred", "occurred_to", "discovered",
                                   "reported", "site",     "actor",    "harm",        "duplicate_of"};

/// Those that may count from a day on: restricted ones too, for figures count them whoever asks (PACK.md 1, rule 8).
Result<std::vector<Read<Incident>>> readIncidents(const Database &database, const Scope &scope, Day from)
{
    const Kind &kind = kindOf<Incident>();
    QString columns;
    for (const char *field : kFields)
        columns += QStringLiteral(", ") + QLatin1String(field);
    QString where = QStringLiteral("coalesce(occurred, discovered, reported) >= ?");
    std::vector<Value> values{Value(from.iso().left(7))}; // a moment known to the month is shorter than its first day
    if (!scope.isEverything()) {
        const ScopeSql sql = scopeSql(scope);
        where += QStringLiteral(" AND id IN (SELECT id FROM record WHERE kind = 'incident' AND (%1))").arg(sql.text);
        values.insert(values.end(), sql.values.begin(), sql.values.end());
    }
    Query q = database.query(
        QStringLiteral("SELECT id, entered%1 FROM live_incident WHERE %2 ORDER BY id").arg(columns, where));
    for (const Value &value : values)
        q.bind(value);
    std::vector<Read<Incident>> all;
    while (q.next()) {
        Read<Incident> read{q.number(0), {}, Day(readInstant(q.text(1)).toLocalTime().date()), {}};
        int column = 2;
        for (const char *field : kFields)
            kind.field(QLatin1String(field))->setValue(&read.value, q.value(column++));
        all.push_back(std::move(read));
    }
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return all;
}

/// Of a paper about the last of the months, as it is known today.
PackChoices choicesFor(const Period &days, Day today)
{
    PackChoices choices;
    choices.period = Period::month(days.last.date.year(), days.last.date.month());
    choices.cutOff = today;
    return choices;
}
} // namespace

Result<std::vector<Fact>> readTrendFacts(const Database &database, const Names &names, const Actor &actor,
                                         const Period &days, Day today)
{
    Scope scope = may(actor, Act::Read, Area::Trends, today);
    scope.namedOnAll = true; // figures count what is restricted
    if (scope.isNothing())
        return Error{Error::Code::NotAllowed,
                     QCoreApplication::translate("Trends", "You may not see figures of incidents.")};
    Result<std::vector<Read<Incident>>> incidents = readIncidents(database, scope, days.first);
    if (!incidents)
        return incidents.error();
    PackFacts facts;
    facts.choices = choicesFor(days, today);
    facts.incidents = std::move(*incidents);
    return trendFacts(PackFigures(facts, names));
}

Result<Trends> readTrends(const Database &database, const Names &names, const Actor &actor, const TrendChoices &choices)
{
    const Period charted = chartedPeriod(choices);
    Result<std::vector<Fact>> facts = readTrendFacts(database, names, actor, charted, choices.today);
    if (!facts)
        return facts.error();
    const Result<std::optional<LastPaper>> last =
        lastPaper(database, QStringLiteral("audit-committee"), choicesFor(charted, choices.today));
    if (!last)
        return last.error();
    const Day firstNew = *last ? (*last)->period.last.plus(1) : Day{};
    return trendCharts(std::move(*facts), choices, names, firstNew);
}
