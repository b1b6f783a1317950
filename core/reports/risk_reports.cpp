// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/risk_reports.h"
#include "core/reports/assessed_report.h"
#include "core/reports/assessment_sheet.h"
#include "core/reports/board_risk_summary.h"
#include "core/reports/catalogue_queries.h"
#include "core/reports/paper.h"
#include "core/risks/risk_queries.h"
#include "core/risks/risk_rules.h"
#include "core/storage/record_io.h"

Result<Report> assessmentReport(const Database &database, const Names &names, const Actor &actor,
                                const ReportRequest &request)
{
    const Day today = request.choices.asAt;
    Result<AnySaved> saved = askedRecord(kindOf<RiskAssessment>(), database, names, actor, request.record, today);
    if (!saved)
        return saved.error();
    AssessmentFacts facts{{saved->stamp, std::move(saved->record.as<RiskAssessment>())}, {}};
    RecordReader reader(database, kindOf<Control>());
    for (const HazardControl &used : facts.assessment.value.controls) {
        const Result<AnySaved> control = reader.load(used.control.value);
        if (!control)
            return control.error();
        facts.controls.insert(used.control.value, control->record.as<Control>());
    }
    return assessmentSheet(facts, names, today);
}

Result<Report> byDepartmentReport(const Database &database, const Names &names, const Actor &actor,
                                  const ReportRequest &request)
{
    const Day today = request.choices.asAt;
    if (may(actor, Act::Read, kindOf<RiskAssessment>(), today).isNothing())
        return reportNotAllowed();
    const auto facts = assessedFacts(database, actor, today);
    return facts ? Result<Report>(assessmentsByDepartment(*facts, today, names)) : Result<Report>(facts.error());
}

Result<Report> boardRiskReport(const Database &database, const Names &names, const Actor &actor,
                               const ReportRequest &request)
{
    const Day today = request.choices.asAt;
    if (!may(actor, Act::Read, kindOf<Paper>(), today).everything ||
        !may(actor, Act::Read, kindOf<RiskAssessment>(), today).everything)
        return reportNotAllowed();
    auto assessed = assessedFacts(database, actor, today);
    if (!assessed)
        return assessed.error();
    const Result<Organisation> office = organisationOf(database);
    if (!office)
        return office.error();
    BoardRiskFacts facts{std::move(*assessed), {}, office->riskThreshold.value_or(kRiskThreshold)};
    RecordReader reader(database, kindOf<RiskAssessment>());
    for (const Saved<RiskAssessment> &one : facts.assessed.assessments) {
        if (one.value.replaces.isNull())
            continue;
        const Result<AnySaved> earlier = reader.load(one.value.replaces.value);
        if (!earlier)
            return earlier.error();
        if (const auto score = riskScore(earlier->record.as<RiskAssessment>(), names))
            facts.earlierScores.insert(one.stamp.id, *score);
    }
    return boardRiskSummary(facts, today, names);
}
