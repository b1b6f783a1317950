// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_register_queries.h"
#include "core/office/directory_queries.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"

namespace {
/// The live risks that meet the condition, within the scope.
Result<std::vector<Saved<Risk>>> risks(const Database &database, const Scope &scope, const QString &condition,
                                       const std::vector<Value> &bound)
{
    const ScopeSql within = scopeSql(scope, QStringLiteral("r"));
    Query q = database.query(QStringLiteral("SELECT t.id FROM live_risk AS t JOIN record AS r ON r.id = t.id WHERE %1 "
                                            "AND %2 ORDER BY t.id")
                                 .arg(condition, within.text));
    for (const Value &value : bound)
        q.bind(value);
    for (const Value &value : within.values)
        q.bind(value);
    const Result<std::vector<qint64>> ids = q.numbers();
    if (!ids)
        return ids.error();
    RecordReader reader(database, kindOf<Risk>());
    std::vector<Saved<Risk>> all;
    all.reserve(ids->size());
    for (const RecordId id : *ids) {
        Result<AnySaved> one = reader.load(id);
        if (!one)
            return one.error();
        all.push_back({one->stamp, std::move(one->record.as<Risk>())});
    }
    return all;
}
} // namespace

Result<std::vector<Saved<Risk>>> allRisks(const Database &database, const Scope &scope)
{
    return risks(database, scope, QStringLiteral("1"), {});
}

Result<std::vector<Saved<Risk>>> risksWith(const Database &database, const Scope &scope, Id<Incident> incident)
{
    return risks(database, scope, QStringLiteral("t.id IN (SELECT parent FROM risk_incidents WHERE incident = ?)"),
                 {Value(incident.value)});
}

Result<std::vector<Saved<Risk>>> risksWith(const Database &database, const Scope &scope, Id<Measure> measure)
{
    return risks(database, scope, QStringLiteral("t.id IN (SELECT parent FROM risk_measures WHERE measure = ?)"),
                 {Value(measure.value)});
}

Result<std::vector<Saved<Risk>>> risksFrom(const Database &database, const Scope &scope, Id<RiskAssessment> assessment)
{
    return risks(database, scope, QStringLiteral("t.assessment = ?"), {Value(assessment.value)});
}

Result<std::vector<Id<Control>>> sharedControls(const Database &database)
{
    const auto ids = database.query(QStringLiteral("SELECT id FROM live_control ORDER BY id")).numbers();
    if (!ids)
        return ids.error();
    std::vector<Id<Control>> controls;
    for (const RecordId id : *ids)
        controls.push_back({id});
    return controls;
}

Result<Day> lastPaperDay(const Database &database, Day today) { return storedPaperDay(database, today); }
