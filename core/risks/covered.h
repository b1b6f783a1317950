// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"
#include "core/risks/risk_assessment.h"
#include <QHash>
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
    /// An incident there, with the number of its kind's group.
    struct One {
        const Happened *incident;
        int group;
    };
    using There = QHash<RecordId, std::vector<One>>;
    /// The numbers of the groups that its hazards cover, one place for each.
    std::vector<bool> groupsOf(const RiskAssessment &assessment) const;
    const std::vector<One> &nearest(const RiskAssessment &assessment) const;
    static const std::vector<One> &at(const There &places, RecordId place);

    std::vector<Happened> m_incidents;
    There m_bySite, m_byDepartment;
    QHash<QString, int> m_groups; ///< their numbers, from 1 on; 0 is none
    const Names &m_names;
};
