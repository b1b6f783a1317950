// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/covered.h"
#include "core/risks/risk_rules.h"
#include <algorithm>

namespace {
/// Both known and the same; one that the assessment does not name asks for nothing.
bool fits(RecordId named, RecordId there) { return named == 0 || named == there; }

const std::vector<const Happened *> kNowhere;

const std::vector<const Happened *> &at(const QHash<RecordId, std::vector<const Happened *>> &places, RecordId place)
{
    const auto found = places.constFind(place);
    return place == 0 || found == places.constEnd() ? kNowhere : *found;
}
} // namespace

Day lastLook(const RiskAssessment &assessment) { return std::max(assessment.assessed, assessment.lookedAt); }

HappenedPlaces::HappenedPlaces(std::vector<Happened> incidents, const Names &names)
    : m_incidents(std::move(incidents)), m_names(names)
{
    for (const ChoiceName &kind : names.choices(QStringLiteral("incident-kind")))
        m_groups.insert(kind.code, kind.group);
    for (const Happened &one : m_incidents) {
        if (!one.on.isKnown())
            continue;
        m_bySite[one.site].push_back(&one);
        m_byDepartment[one.department].push_back(&one);
    }
}

QSet<QString> HappenedPlaces::groupsOf(const RiskAssessment &assessment) const
{
    QSet<QString> groups;
    for (const Hazard &hazard : assessment.hazards) {
        const auto category = isClosed(hazard, m_names)
                                  ? std::nullopt
                                  : m_names.choice(QStringLiteral("hazard-category"), hazard.category.text);
        for (const QString &trait : category ? category->traits : QStringList())
            if (trait.startsWith(u"covers:"))
                groups.insert(trait.section(u':', 1));
    }
    return groups;
}

const std::vector<const Happened *> &HappenedPlaces::nearest(const RiskAssessment &assessment) const
{
    const auto &there = at(m_bySite, assessment.site.value);
    const auto &theirs = at(m_byDepartment, assessment.department.value);
    if (assessment.site.isNull())
        return theirs;
    return assessment.department.isNull() || there.size() < theirs.size() ? there : theirs;
}

std::vector<const Happened *> HappenedPlaces::coveredBy(const RiskAssessment &assessment, Day since) const
{
    const QSet<QString> groups = groupsOf(assessment);
    const auto &incidents = nearest(assessment);
    std::vector<const Happened *> covered;
    for (auto one = std::lower_bound(incidents.begin(), incidents.end(), since,
                                     [](const Happened *incident, Day day) { return incident->on < day; });
         one != incidents.end(); ++one)
        if (fits(assessment.site.value, (*one)->site) && fits(assessment.department.value, (*one)->department) &&
            groups.contains(m_groups.value((*one)->kind.text)))
            covered.push_back(*one);
    return covered;
}

std::vector<const Happened *> HappenedPlaces::asksReview(const RiskAssessment &assessment) const
{
    const Day look = lastLook(assessment);
    return coveredBy(assessment, look.isKnown() ? look.plus(1) : look);
}
