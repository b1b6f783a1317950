// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/covered.h"
#include "core/risks/risk_rules.h"
#include <algorithm>

namespace {
/// Both known and the same; one that the assessment does not name asks for nothing.
bool fits(RecordId named, RecordId there) { return named == 0 || named == there; }

QString groupOf(const Code &kind, const Names &names)
{
    const QString list = QStringLiteral("incident-kind");
    for (const ChoiceName &item : names.choices(list))
        if (item.code == kind.text)
            return item.group;
    return {};
}
} // namespace

bool covers(const RiskAssessment &assessment, const Happened &incident, const Names &names)
{
    const RecordId site = assessment.site.value, department = assessment.department.value;
    if ((site == 0 && department == 0) || !fits(site, incident.site) || !fits(department, incident.department))
        return false;
    const QString trait = QStringLiteral("covers:") + groupOf(incident.kind, names);
    return std::any_of(assessment.hazards.begin(), assessment.hazards.end(), [&](const Hazard &hazard) {
        return hazard.category.isKnown() && !isClosed(hazard, names) &&
               names.hasTrait(QStringLiteral("hazard-category"), hazard.category.text, trait);
    });
}

Day lastLook(const RiskAssessment &assessment) { return std::max(assessment.assessed, assessment.lookedAt); }

std::vector<Happened> asksReview(const RiskAssessment &assessment, std::span<const Happened> incidents,
                                 const Names &names)
{
    const Day look = lastLook(assessment);
    std::vector<Happened> asking;
    for (const Happened &incident : incidents)
        if (incident.on.isKnown() && incident.on > look && covers(assessment, incident, names))
            asking.push_back(incident);
    return asking;
}
