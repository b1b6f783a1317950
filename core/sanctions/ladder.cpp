// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/ladder.h"
#include "core/incidents/police_standing.h"
#include <algorithm>

namespace {
constexpr LadderStep kSteps[] = {LadderStep::Verbal, LadderStep::Letter, LadderStep::Police};

/// The days of the reports that count, oldest first; of one that nobody dated, when it happened.
std::vector<Day> reports(const FoundCourse &course)
{
    std::vector<std::pair<RecordId, Day>> told;
    for (const FoundOccasion &occasion : course.occasions) {
        const Day day = occasion.reported.isKnown() ? occasion.reported : occasion.at.day();
        const bool isNew =
            std::none_of(told.begin(), told.end(), [&](const auto &other) { return other.first == occasion.incident; });
        if (occasion.counts && isNew)
            told.emplace_back(occasion.incident, day);
    }
    std::vector<Day> days;
    for (const auto &[incident, day] : told)
        days.push_back(day);
    std::sort(days.begin(), days.end());
    return days;
}

std::optional<LadderTaken> last(const FoundCourse &course, LadderStep step)
{
    const auto at = std::find_if(course.ladder.rbegin(), course.ladder.rend(),
                                 [step](const LadderTaken &taken) { return taken.step == step; });
    return at == course.ladder.rend() ? std::nullopt : std::optional(*at);
}

const LadderTaken *lastDone(const FoundCourse &course, LadderStep step)
{
    const auto at = std::find_if(course.ladder.rbegin(), course.ladder.rend(), [step](const LadderTaken &taken) {
        return taken.step == step && taken.act == LadderAct::Done;
    });
    return at == course.ladder.rend() ? nullptr : &*at;
}

Day firstAfter(const std::vector<Day> &days, Day after)
{
    const auto at = std::upper_bound(days.begin(), days.end(), after);
    return at == days.end() ? Day() : *at;
}

Day earlier(Day one, Day other) { return !one.isKnown() ? other : !other.isKnown() ? one : std::min(one, other); }

/// The report with which it continues: the first after the letter, or the third.
Day continues(const FoundCourse &course, const std::vector<Day> &days)
{
    const LadderTaken *letter = lastDone(course, LadderStep::Letter);
    const Day afterLetter = letter && letter->on.isKnown() ? firstAfter(days, letter->on) : Day();
    const Day third = days.size() > 2 ? days[2] : Day();
    return earlier(afterLetter, third);
}

/// The day on which the rung was jumped; not known where it was not, or where something else came of it since.
Day jumpedOn(const FoundCourse &course, LadderStep step)
{
    const auto taken = last(course, step);
    return taken && taken->act == LadderAct::Jumped ? taken->on : Day();
}

/// The day on which the reports, or the jump over the rung below, call for the rung; not known where nothing does.
Day calledFor(LadderStep step, const FoundCourse &course, const std::vector<Day> &days)
{
    if (days.empty())
        return {};
    if (step == LadderStep::Police)
        return course.policeAtOnce ? days.front()
                                   : earlier(continues(course, days), jumpedOn(course, LadderStep::Letter));
    if (course.policeAtOnce)
        return {};
    return step == LadderStep::Verbal
               ? days.front()
               : earlier(days.size() > 1 ? days[1] : Day(), jumpedOn(course, LadderStep::Verbal));
}

/// Whether a report after it makes the step due again: the police hear of what came since, told before or not.
bool isTakenUpAgain(const RungStanding &rung)
{
    return rung.step == LadderStep::Police &&
           (rung.is == RungStanding::Is::Done || rung.is == RungStanding::Is::Skipped);
}

Day dueDay(LadderStep step, Day called, const LadderLimits &limits, const BankHolidays &holidays)
{
    if (step == LadderStep::Police)
        return called.plus(limits.policeDays);
    return plusWorkingDays(called, step == LadderStep::Verbal ? limits.verbalWorkingDays : limits.letterWorkingDays,
                           holidays);
}

RungStanding::Is standing(const LadderTaken &taken, Day on)
{
    switch (taken.act) {
    case LadderAct::Done:
        return RungStanding::Is::Done;
    case LadderAct::Jumped:
        return RungStanding::Is::Jumped;
    case LadderAct::Skipped:
        return RungStanding::Is::Skipped;
    case LadderAct::Paused:
        break;
    }
    return taken.until.isKnown() && taken.until <= on ? RungStanding::Is::Due : RungStanding::Is::Paused;
}

/// Whether a higher rung was taken, so that this one is behind.
bool isPassed(LadderStep step, const FoundCourse &course)
{
    return std::any_of(std::begin(kSteps), std::end(kSteps),
                       [&](LadderStep higher) { return higher > step && lastDone(course, higher); });
}
} // namespace

const RungStanding *Ladder::next() const
{
    const auto at = std::find_if(rungs.begin(), rungs.end(),
                                 [](const RungStanding &rung) { return rung.is == RungStanding::Is::Due; });
    return at == rungs.end() ? nullptr : &*at;
}

Ladder ladderOf(const FoundCourse &course, Day on, const LadderLimits &limits, const BankHolidays &holidays)
{
    const std::vector<Day> days = reports(course);
    Ladder ladder;
    for (const LadderStep step : kSteps) {
        RungStanding rung{step, RungStanding::Is::NotYet, {}, last(course, step)};
        Day called = calledFor(step, course, days);
        if (rung.taken) {
            rung.is = standing(*rung.taken, on);
            if (rung.is == RungStanding::Is::Due)
                called = rung.taken->until;
            const Day again = rung.taken->on.isKnown() ? firstAfter(days, rung.taken->on) : Day();
            if (isTakenUpAgain(rung) && again.isKnown()) {
                rung.is = RungStanding::Is::Due;
                called = again;
            }
        } else if (called.isKnown()) {
            rung.is = isPassed(step, course) ? RungStanding::Is::Jumped : RungStanding::Is::Due;
        }
        if (rung.is == RungStanding::Is::Due)
            rung.due =
                rung.taken && rung.taken->act == LadderAct::Paused ? called : dueDay(step, called, limits, holidays);
        ladder.rungs.push_back(rung);
    }
    return ladder;
}

Day chargeBy(const FoundCourse &course, const LadderLimits &limits)
{
    return chargeUntil(course.last, limits.chargeMonths);
}

std::vector<const LadderTaken *> notTold(const FoundCourse &course)
{
    std::vector<const LadderTaken *> open;
    for (const LadderTaken &taken : course.ladder)
        if (taken.act == LadderAct::Done && !(taken.officerTold.isKnown() && taken.layMemberTold.isKnown()))
            open.push_back(&taken);
    return open;
}

namespace {
const LadderTaken *highestDone(const FoundCourse &course)
{
    for (const LadderStep step : {LadderStep::Police, LadderStep::Letter, LadderStep::Verbal})
        if (const LadderTaken *done = lastDone(course, step))
            return done;
    return nullptr;
}
} // namespace

const char *stageWord(const FoundCourse &course)
{
    if (course.decision == CourseDecision::Rejected)
        return "not-a-course";
    const LadderTaken *done = highestDone(course);
    if (!done)
        return course.decision == CourseDecision::Possible ? "possible" : "confirmed";
    return done->step == LadderStep::Police ? "police" : done->step == LadderStep::Letter ? "letter" : "verbal-warning";
}

Day stageSince(const FoundCourse &course)
{
    const LadderTaken *done = course.decision == CourseDecision::Rejected ? nullptr : highestDone(course);
    return done ? done->on : course.decision == CourseDecision::Possible ? Day() : course.decided;
}

const char *testWord(CourseTest test) { return test == CourseTest::OneVictim ? "one-victim" : "several-victims"; }
