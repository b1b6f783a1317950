// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/assessed.h"
#include "core/risks/approval.h"
#include "core/risks/risk_rules.h"
#include <QCoreApplication>
#include <QHash>
#include <algorithm>

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

bool isOfTheBody(const RiskAssessment &assessment, const Names &names)
{
    return names.hasTrait(kKinds, assessment.kind.text, QStringLiteral("strategic")) ||
           names.hasTrait(kKinds, assessment.kind.text, QStringLiteral("operational"));
}

std::vector<std::size_t> &partOf(Assessed &one, Reliance reliance)
{
    return reliance == Reliance::Current ? one.current : reliance == Reliance::Overdue ? one.overdue : one.waiting;
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
        if (isOfTheBody(assessment, names))
            continue;
        const bool isLone = names.hasTrait(kKinds, assessment.kind.text, QStringLiteral("lone-working"));
        const Reliance reliance = relianceOf(assessment, day, names);
        for (Assessed &one : standing)
            if (serves(assessment, one.of, isLone))
                partOf(one, reliance).push_back(i);
    }
    return standing;
}

namespace {
/// What is to be assessed, found by its place.
class Places {
public:
    explicit Places(const AssessedFacts &facts)
    {
        std::vector<ToAssess> all;
        for (const Saved<Department> &department : facts.departments)
            addToAssess(all, department.stamp.id, department.value);
        for (const Saved<Site> &site : facts.sites)
            all.push_back({ToAssess::What::Site, site.stamp.id});
        for (const ToAssess &of : all) {
            m_at[of.place].push_back(m_standing.size());
            m_standing.push_back({of, {}, {}, {}});
        }
    }

    /// Those that the assessment serves.
    std::vector<Assessed *> servedBy(const RiskAssessment &assessment, bool isLone)
    {
        std::vector<Assessed *> served;
        for (const RecordId place : {assessment.department.value, assessment.site.value})
            for (const std::size_t i : m_at.value(place))
                if (serves(assessment, m_standing[i].of, isLone))
                    served.push_back(&m_standing[i]);
        return served;
    }
    std::vector<Assessed> &standing() { return m_standing; }

private:
    std::vector<Assessed> m_standing;
    QHash<RecordId, std::vector<std::size_t>> m_at;
};
} // namespace

std::vector<Assessed> withoutAssessment(Day day, const AssessedFacts &facts, const Names &names)
{
    Places places(facts);
    for (std::size_t i = facts.assessments.size(); i-- > 0;) { // the newest are the likeliest to be current
        const RiskAssessment &assessment = facts.assessments[i].value;
        const bool isLone = names.hasTrait(kKinds, assessment.kind.text, QStringLiteral("lone-working"));
        std::vector<Assessed *> served = places.servedBy(assessment, isLone);
        std::erase_if(served, [](const Assessed *one) { return !one->isWithout(); });
        if (served.empty() || isOfTheBody(assessment, names))
            continue;
        const Reliance reliance = relianceOf(assessment, day, names);
        for (Assessed *one : served)
            partOf(*one, reliance).push_back(i);
    }
    std::vector<Assessed> without = std::move(places.standing());
    std::erase_if(without, [](const Assessed &one) { return !one.isWithout(); });
    for (Assessed &one : without)
        for (std::vector<std::size_t> *part : {&one.overdue, &one.waiting})
            std::reverse(part->begin(), part->end());
    return without;
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
