// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/working_days.h"
#include "core/sanctions/find_courses.h"

/// How long the office gives itself for a rung; the policy names no days for the first two (OBLIGATIONS PA3).
struct LadderLimits {
    int verbalWorkingDays = 5; ///< after the first report
    int letterWorkingDays = 5; ///< after the second
    int policeDays = 0;        ///< after the report that makes it continue
    int chargeMonths = 6;      ///< after the last act (Magistrates' Courts Act 1980, section 127)
};

/// How a rung stands.
struct RungStanding {
    enum class Is { NotYet, Due, Done, Jumped, Paused, Skipped };
    LadderStep step = LadderStep::Verbal;
    Is is = Is::NotYet;
    Day due;                          ///< of one that is due
    std::optional<LadderTaken> taken; ///< what last happened to it
};

/// The ladder of one person as it stands at the end of a day.
struct Ladder {
    std::vector<RungStanding> rungs;  ///< lowest first
    const RungStanding *next() const; ///< the first that is due, none where none is
    const RungStanding &rung(LadderStep step) const { return rungs[static_cast<std::size_t>(step)]; }
};

/// The rungs that the reports call for (PA3): a verbal warning at the first report, a formal letter at the second, the
/// police when it continues, which is a third report or one after the letter. Stalking goes to the police at once, and
/// nothing is due below. A rung that is jumped calls for the next on that day. A rung that was taken falls due again
/// only where it is the police's: told or skipped, the next report takes it up again. A pause without an end, or whose
/// end has not come, rests.
Ladder ladderOf(const FoundCourse &course, Day on, const LadderLimits &limits, const BankHolidays &holidays);

/// The last day on which an offence that only magistrates try can be charged: so many months from the last act.
Day chargeBy(const FoundCourse &course, const LadderLimits &limits);

/// What was done and not yet told to the Accountable Officer or the lay member, oldest first.
std::vector<const LadderTaken *> notTold(const FoundCourse &course);

/// The stage in a word of CLI.md: the highest rung taken: `verbal-warning`, `letter`, `police`, whether the LSMS has
/// confirmed the course or not, for a letter that went out was sent; before any, `possible` or `confirmed`;
/// `not-a-course` where that was decided.
const char *stageWord(const FoundCourse &course);
/// The day since when the stage holds; not known for a possible one without a step.
Day stageSince(const FoundCourse &course);
/// `one-victim` or `several-victims`.
const char *testWord(CourseTest test);
