// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/risk_register_list.h"
#include "core/risks/risk_rules.h"
#include "core/risks/risk_standing.h"
#include <algorithm>

namespace {
Value scoreCell(std::optional<int> score) { return score ? Value(qint64(*score)) : Value(); }

/// What the register says of a risk or an assessment.
struct Listed {
    QString reference, title;
    Id<Department> department;
    std::optional<int> inherent, now, target;
    Day review;
};

Listed listed(const Saved<RiskAssessment> &saved, const Names &names)
{
    const RiskAssessment &assessment = saved.value;
    return {saved.stamp.reference,        assessment.title,
            assessment.department,        riskScore(assessment, names, kInherent),
            riskScore(assessment, names), riskScore(assessment, names, kTarget),
            reviewDue(assessment, names)};
}

Listed listed(const Saved<Risk> &saved, Day today, const Names &names)
{
    const Risk &risk = saved.value;
    return {saved.stamp.reference,
            risk.title,
            risk.department,
            scoreOf(risk.inherentLikelihood, risk.inherentConsequence),
            riskScore(risk),
            scoreOf(risk.targetLikelihood, risk.targetConsequence),
            reviewDue(risk, today, names)};
}

std::vector<Value> rowOf(const Listed &one, const Names &names)
{
    const auto band = riskBand(one.now, names);
    return {Value(one.reference),
            Value(one.title),
            Value(one.department.isNull() ? QString() : names.recordName(kindOf<Department>(), one.department.value)),
            scoreCell(one.inherent),
            scoreCell(one.now),
            scoreCell(one.target),
            Value(band ? band->code : QString()),
            Value(one.review.iso()),
            Value(band ? band->trait(u"escalate") : QString())};
}
} // namespace

DerivedList riskRegisterList(std::span<const Saved<Risk>> risks, std::span<const Saved<RiskAssessment>> assessments,
                             Day today, const Names &names)
{
    using Is = DerivedList::Column::Is;
    DerivedList list;
    list.name = QStringLiteral("risk-register");
    list.columns = {{QStringLiteral("reference"), Is::Text},  {QStringLiteral("title"), Is::Text},
                    {QStringLiteral("department"), Is::Text}, {QStringLiteral("inherent"), Is::Number},
                    {QStringLiteral("current"), Is::Number},  {QStringLiteral("target"), Is::Number},
                    {QStringLiteral("band"), Is::Text},       {QStringLiteral("next review"), Is::Day},
                    {QStringLiteral("escalate to"), Is::Text}};
    std::vector<Listed> lines;
    for (const Saved<Risk> &one : risks)
        if (riskStanding(one.value, today) != RiskStanding::Closed)
            lines.push_back(listed(one, today, names));
    for (const Saved<RiskAssessment> &one : assessments)
        lines.push_back(listed(one, names));
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Listed &a, const Listed &b) { return a.now.value_or(0) > b.now.value_or(0); });
    for (const Listed &one : lines)
        list.rows.push_back(rowOf(one, names));
    return list;
}
