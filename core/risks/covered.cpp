// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/covered.h"
#include "core/risks/risk_rules.h"
#include <algorithm>

namespace {
/// Both known and the same; one that the assessment does not name asks for nothing.
bool fits(RecordId named, RecordId there) { return named == 0 || named == there; }
} // namespace

Day lastLook(const RiskAssessment &assessment) { return std::max(assessment.assessed, assessment.lookedAt); }

HappenedPlaces::HappenedPlaces(std::vector<Happened> incidents, const Names &names)
    : m_incidents(std::move(incidents)), m_names(names)
{
    QHash<QString, int> ofKind;
    for (const ChoiceName &kind : names.choices(QStringLiteral("incident-kind"))) {
        if (!m_groups.contains(kind.group))
            m_groups.insert(kind.group, static_cast<int>(m_groups.size()) + 1);
        ofKind.insert(kind.code, m_groups.value(kind.group));
    }
    for (const Happened &one : m_incidents) {
        if (!one.on.isKnown())
            continue;
        const int group = ofKind.value(one.kind.text);
        m_bySite[one.site].push_back({&one, group});
        m_byDepartment[one.department].push_back({&one, group});
    }
}

const std::vector<HappenedPlaces::One> &HappenedPlaces::at(const There &places, RecordId place)
{
    static const std::vector<One> nowhere;
    const auto found = places.constFind(place);
    return place == 0 || found == places.constEnd() ? nowhere : *found;
}

std::vector<bool> HappenedPlaces::groupsOf(const RiskAssessment &assessment) const
{
    std::vector<bool> groups(static_cast<std::size_t>(m_groups.size()) + 1);
    for (const Hazard &hazard : assessment.hazards) {
        const auto category = isClosed(hazard, m_names)
                                  ? std::nullopt
                                  : m_names.choice(QStringLiteral("hazard-category"), hazard.category.text);
        for (const QString &trait : category ? category->traits : QStringList())
            if (trait.startsWith(u"covers:"))
                if (const int group = m_groups.value(trait.section(u':', 1)); group != 0)
                    groups[static_cast<std::size_t>(group)] = true;
    }
    return groups;
}

const std::vector<HappenedPlaces::One> &HappenedPlaces::nearest(const RiskAssessment &assessment) const
{
    const auto &there = at(m_bySite, assessment.site.value);
    const auto &theirs = at(m_byDepartment, assessment.department.value);
    if (assessment.site.isNull())
        return theirs;
    return assessment.department.isNull() || there.size() < theirs.size() ? there : theirs;
}

std::vector<const Happened *> HappenedPlaces::coveredBy(const RiskAssessment &assessment, Day since) const
{
    const std::vector<bool> groups = groupsOf(assessment);
    const auto &incidents = nearest(assessment);
    std::vector<const Happened *> covered;
    for (auto one = std::lower_bound(incidents.begin(), incidents.end(), since,
                                     [](const One &there, Day day) { return there.incident->on < day; });
         one != incidents.end(); ++one)
        if (groups[static_cast<std::size_t>(one->group)] && fits(assessment.site.value, one->incident->site) &&
            fits(assessment.department.value, one->incident->department))
            covered.push_back(one->incident);
    return covered;
}

std::vector<const Happened *> HappenedPlaces::asksReview(const RiskAssessment &assessment) const
{
    const Day look = lastLook(assessment);
    return coveredBy(assessment, look.isKnown() ? look.plus(1) : look);
}
