// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/assessed.h"
#include "core/risks/approval.h"
#include "core/risks/risk_rules.h"
#include <QCoreApplication>

namespace {
const QString kKinds = QStringLiteral("risk-kind");

/// Whether the assessment is one of what is to be assessed.
bool serves(const RiskAssessment &assessment, const ToAssess &of, bool isLone)
{
    switch (of.what) {
    case ToAssess::What::Department:
        return assessment.department.value == of.place;
    case ToAssess::What::LoneTeam:
        return isLone && assessment.department.value == of.place;
    case ToAssess::What::Site:
        return assessment.site.value == of.place;
    }
    return false;
}
} // namespace

Reliance relianceOf(const RiskAssessment &assessment, Day day, const Names &names)
{
    const Standing standing = standingOf(assessment);
    if (standing != Standing::Accepted && standing != Standing::Seen)
        return Reliance::Waiting;
    const Day review = reviewDue(assessment, names);
    return review.isKnown() && review < day ? Reliance::Overdue : Reliance::Current;
}

std::vector<Assessed> assessedOn(Day day, std::span<const ToAssess> all,
                                 std::span<const RiskAssessment *const> assessments, const Names &names)
{
    std::vector<Assessed> standing;
    for (const ToAssess &of : all)
        standing.push_back({of, {}, {}, {}});
    for (std::size_t i = 0; i < assessments.size(); ++i) {
        const RiskAssessment &assessment = *assessments[i];
        if (names.hasTrait(kKinds, assessment.kind.text, QStringLiteral("strategic")) ||
            names.hasTrait(kKinds, assessment.kind.text, QStringLiteral("operational")))
            continue;
        const bool isLone = names.hasTrait(kKinds, assessment.kind.text, QStringLiteral("lone-working"));
        const Reliance reliance = relianceOf(assessment, day, names);
        for (Assessed &one : standing)
            if (serves(assessment, one.of, isLone))
                (reliance == Reliance::Current   ? one.current
                 : reliance == Reliance::Overdue ? one.overdue
                                                 : one.waiting)
                    .push_back(i);
    }
    return standing;
}

void addToAssess(std::vector<ToAssess> &all, RecordId id, const Department &department)
{
    all.push_back({ToAssess::What::Department, id});
    if (department.loneWorking)
        all.push_back({ToAssess::What::LoneTeam, id});
}

std::vector<Assessed> assessedOn(Day day, const AssessedFacts &facts, const Names &names)
{
    std::vector<ToAssess> all;
    for (const Saved<Department> &department : facts.departments)
        addToAssess(all, department.stamp.id, department.value);
    for (const Saved<Site> &site : facts.sites)
        all.push_back({ToAssess::What::Site, site.stamp.id});
    std::vector<const RiskAssessment *> values;
    for (const Saved<RiskAssessment> &assessment : facts.assessments)
        values.push_back(&assessment.value);
    return assessedOn(day, all, values, names);
}

QString assessedName(const ToAssess &of, const Names &names)
{
    switch (of.what) {
    case ToAssess::What::Department:
        return names.recordName(kindOf<Department>(), of.place);
    case ToAssess::What::LoneTeam:
        return QCoreApplication::translate("Assessed", "%1: those who work alone")
            .arg(names.recordName(kindOf<Department>(), of.place));
    case ToAssess::What::Site:
        break;
    }
    return names.recordName(kindOf<Site>(), of.place);
}
