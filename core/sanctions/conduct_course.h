// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include <vector>

/// What the LSMS decided about one occasion of a possible course.
struct OccasionDecision {
    RecordId id = 0;
    Id<Incident> incident;
    std::optional<qint64> occasion; ///< the row inside the incident; none: the incident itself
    std::optional<bool> counts;
    QString why; ///< needed where it does not count
    bool operator==(const OccasionDecision &) const = default;
};
template <> const Kind &kindOf<OccasionDecision>();

/// What was done about a step of the ladder of PA3: taken, jumped, paused or skipped.
struct LadderRow {
    RecordId id = 0;
    Code step;
    Code state;
    Code reason; ///< why it was not simply taken
    QString why; ///< in words, where the reason asks for them
    Day on;
    Day until; ///< of a pause; not known: until it is taken up again
    Id<Person> by;
    Day officerTold; ///< the Accountable Officer
    Day layMemberTold;
    bool operator==(const LadderRow &) const = default;
};
template <> const Kind &kindOf<LadderRow>();

/// What was decided about the conduct of one person: the occasions themselves are found, never entered (DOMAIN.md 6.1).
struct ConductCourse {
    Id<Person> alleged;
    Code decision; ///< a course, or none; empty: not decided yet
    QString decidedBy;
    Day decided;
    QString why;
    Code purpose; ///< whether several people were to be made to do or leave something (section 1(1A) of the Act)
    QString purposeWhy;
    QString note;
    std::vector<OccasionDecision> decisions;
    std::vector<LadderRow> ladder;
    bool operator==(const ConductCourse &) const = default;
};
template <> const Kind &kindOf<ConductCourse>();
