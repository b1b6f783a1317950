// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/actor.h"
#include "core/due/incident_due.h"
#include "core/sanctions/ladder.h"
#include <map>
#include <set>

class Database;

/// What the courses of those alleged say of the steps of incidents (OBLIGATIONS PA3): which report against the same
/// person each is, and how the ladder stands. A duty that the ladder asks for is its own, with its own day.
class ConductStanding {
public:
    /// Nobody may read whole courses.
    ConductStanding() = default;
    /// Reads the courses of those who are given, of those alleged in reports open or closed `since` a day where that is
    /// known, and every course that is kept. Only who reads every report sees whole courses: for others nothing is
    /// known.
    static Result<ConductStanding> read(const Database &database, const Names &names, const Actor &actor, Day today,
                                        const std::set<RecordId> &alleged, Day since = {});

    const std::vector<FoundCourse> &courses() const { return m_found.courses; }
    /// Null where nobody named is alleged, or the incident is of no kind that connects, or nothing is known.
    std::shared_ptr<const ReportsAgainst> of(RecordId incident) const;
    void putInto(std::vector<OpenIncident> &incidents) const;

private:
    using Rungs = std::array<RungFact, kStepRungs>;
    void readLadders(const Names &names, Day today, const BankHolidays &holidays);
    void countReports();
    ConductFacts m_facts;
    FoundCourses m_found;
    std::map<RecordId, Rungs> m_rungs; ///< by person
    QHash<RecordId, std::size_t> m_places;
    QHash<std::pair<RecordId, RecordId>, int> m_numbers; ///< of a person's incident, from 1 on
};

/// The people alleged in reports of kinds that connect (trait `course-of-conduct`, as main or other kind); of no drill.
std::set<RecordId> allegedIn(const std::vector<OpenIncident> &open, const Names &names);
/// The same of one incident.
std::set<RecordId> allegedIn(const Incident &incident, const Names &names);
