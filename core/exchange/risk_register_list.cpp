// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/risk_register_list.h"
#include "core/risks/risk_rules.h"
#include <algorithm>

namespace {
Value scoreCell(std::optional<int> score) { return score ? Value(qint64(*score)) : Value(); }

std::vector<Value> rowOf(const Saved<RiskAssessment> &saved, const Names &names)
{
    const RiskAssessment &assessment = saved.value;
    const std::optional<int> now = riskScore(assessment, names);
    const auto band = riskBand(now, names);
    return {Value(saved.stamp.reference),
            Value(assessment.title),
            Value(assessment.department.isNull() ? QString()
                                                 : names.recordName(kindOf<Department>(), assessment.department.value)),
            scoreCell(riskScore(assessment, names, kInherent)),
            scoreCell(now),
            scoreCell(riskScore(assessment, names, kTarget)),
            Value(band ? band->code : QString()),
            Value(reviewDue(assessment, names).iso()),
            Value(band ? band->trait(u"escalate") : QString())};
}
} // namespace

DerivedList riskRegisterList(std::span<const Saved<RiskAssessment>> assessments, const Names &names)
{
    using Is = DerivedList::Column::Is;
    DerivedList list;
    list.name = QStringLiteral("risk-register");
    list.columns = {{QStringLiteral("reference"), Is::Text},  {QStringLiteral("title"), Is::Text},
                    {QStringLiteral("department"), Is::Text}, {QStringLiteral("inherent"), Is::Number},
                    {QStringLiteral("current"), Is::Number},  {QStringLiteral("target"), Is::Number},
                    {QStringLiteral("band"), Is::Text},       {QStringLiteral("next review"), Is::Day},
                    {QStringLiteral("escalate to"), Is::Text}};
    std::vector<std::pair<int, const Saved<RiskAssessment> *>> ordered;
    for (const Saved<RiskAssessment> &one : assessments)
        ordered.emplace_back(-riskScore(one.value, names).value_or(0), &one);
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[score, one] : ordered)
        list.rows.push_back(rowOf(*one, names));
    return list;
}
