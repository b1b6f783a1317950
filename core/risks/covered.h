// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"
#include "core/risks/risk_assessment.h"
#include <QHash>
#include <QSet>
#include <vector>

/// An incident, as far as assessments ask about it.
struct Happened {
    RecordId id = 0;
    QString reference;
    Code kind;
    Day on;
    RecordId site = 0;
    RecordId department = 0;
};

/// From when on an incident asks for a look: the day of the assessment, or on which somebody last saw that it still
/// holds.
Day lastLook(const RiskAssessment &assessment);

/// What happened, laid out by where it did, so that each of many assessments finds its own without reading all of it:
/// the incidents that it looks ahead to, at its site and in its department, as far as it names them (one of the two at
/// least), and of a kind whose group one of its hazards covers (trait `covers:` of `hazard-category`).
class HappenedPlaces {
public:
    /// In the order of the days.
    HappenedPlaces(std::vector<Happened> incidents, const Names &names);
    HappenedPlaces(const HappenedPlaces &) = delete;
    HappenedPlaces &operator=(const HappenedPlaces &) = delete;

    /// Those that the assessment covers and that happened since a day, that day included.
    std::vector<const Happened *> coveredBy(const RiskAssessment &assessment, Day since) const;
    /// Those that the assessment covers and that happened after the last look at it.
    std::vector<const Happened *> asksReview(const RiskAssessment &assessment) const;

private:
    using There = QHash<RecordId, std::vector<const Happened *>>;
    QSet<QString> groupsOf(const RiskAssessment &assessment) const;
    const std::vector<const Happened *> &nearest(const RiskAssessment &assessment) const;

    std::vector<Happened> m_incidents;
    There m_bySite, m_byDepartment;
    QHash<QString, QString> m_groups; ///< of the kinds of incidents
    const Names &m_names;
};
