// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/ladder.h"
#include <catch2/catch.hpp>

namespace {
using Is = RungStanding::Is;
const LadderLimits kLimits{5, 5, 0, 6};
const Day kOn(2026, 11, 20);

/// A course with a report that counts on each of the days.
FoundCourse course(const std::vector<Day> &days)
{
    FoundCourse made;
    for (std::size_t i = 0; i < days.size(); ++i) {
        FoundOccasion occasion;
        occasion.incident = static_cast<RecordId>(100 + i);
        occasion.at = Moment(days[i]);
        occasion.reported = days[i];
        occasion.counts = true;
        made.occasions.push_back(occasion);
    }
    made.last = days.empty() ? Day() : days.back();
    return made;
}

LadderTaken taken(LadderStep step, LadderAct act, Day on, Day until = {})
{
    return {step, act, on, until, {}, {}, {}, 0};
}

Ladder ladder(const FoundCourse &made, Day on = kOn) { return ladderOf(made, on, kLimits, {}); }

const Day kFirst(2026, 3, 2); // Mondays
const Day kSecond(2026, 3, 16);
const Day kThird(2026, 4, 13);
} // namespace

TEST_CASE("The first report calls for a verbal warning, the second for the letter, the third for the police")
{
    const Ladder one = ladder(course({kFirst}));
    REQUIRE(one.next());
    CHECK(one.next()->step == LadderStep::Verbal);
    CHECK(one.next()->due == Day(2026, 3, 9)); // five working days
    CHECK(one.rung(LadderStep::Letter).is == Is::NotYet);

    const Ladder two = ladder(course({kFirst, kSecond}));
    CHECK(two.rung(LadderStep::Letter).is == Is::Due);
    CHECK(two.rung(LadderStep::Letter).due == Day(2026, 3, 23));
    CHECK(two.rung(LadderStep::Police).is == Is::NotYet);

    const Ladder three = ladder(course({kFirst, kSecond, kThird}));
    CHECK(three.rung(LadderStep::Police).is == Is::Due);
    CHECK(three.rung(LadderStep::Police).due == kThird);
}

TEST_CASE("Bank holidays put the letter off")
{
    const Ladder two = ladderOf(course({kFirst, kSecond}), kOn, kLimits, {Day(2026, 3, 17)});
    CHECK(two.rung(LadderStep::Letter).due == Day(2026, 3, 24));
}

TEST_CASE("Many occasions of one report call for no letter")
{
    FoundCourse emails = course({kFirst, kFirst, kFirst});
    for (FoundOccasion &occasion : emails.occasions)
        occasion.incident = 100;
    CHECK(ladder(emails).rung(LadderStep::Letter).is == Is::NotYet);
    CHECK(ladder(emails).next()->step == LadderStep::Verbal);
}

TEST_CASE("What does not count calls for nothing")
{
    FoundCourse two = course({kFirst, kSecond});
    two.occasions[1].counts = false;
    CHECK(ladder(two).rung(LadderStep::Letter).is == Is::NotYet);
}

TEST_CASE("A report after the letter goes to the police, one on its day does not")
{
    const auto [on, calls] =
        GENERATE(table<Day, bool>({{Day(2026, 3, 17), true}, {Day(2026, 4, 12), true}, {Day(2026, 4, 13), false}}));
    FoundCourse made = course({kFirst, kThird});
    made.ladder = {taken(LadderStep::Verbal, LadderAct::Done, Day(2026, 3, 3)),
                   taken(LadderStep::Letter, LadderAct::Done, on)};
    CHECK(ladder(made).rung(LadderStep::Police).is == (calls ? Is::Due : Is::NotYet));
}

TEST_CASE("Stalking goes to the police at once, and nothing is due below")
{
    FoundCourse stalking = course({kFirst, kSecond});
    stalking.policeAtOnce = true;
    const Ladder made = ladder(stalking);
    CHECK(made.rung(LadderStep::Verbal).is == Is::NotYet);
    CHECK(made.rung(LadderStep::Letter).is == Is::NotYet);
    REQUIRE(made.next());
    CHECK(made.next()->step == LadderStep::Police);
    CHECK(made.next()->due == kFirst);
}

TEST_CASE("A rung that was passed over counts as jumped, one with a row as the row says")
{
    FoundCourse made = course({kFirst, kSecond});
    made.ladder = {taken(LadderStep::Letter, LadderAct::Done, Day(2026, 3, 18))};
    CHECK(ladder(made).rung(LadderStep::Verbal).is == Is::Jumped);
    CHECK(ladder(made).rung(LadderStep::Letter).is == Is::Done);
    CHECK(ladder(made).next() == nullptr);
    made.ladder = {taken(LadderStep::Verbal, LadderAct::Skipped, Day(2026, 3, 3)),
                   taken(LadderStep::Letter, LadderAct::Jumped, Day(2026, 3, 18))};
    CHECK(ladder(made).rung(LadderStep::Verbal).is == Is::Skipped);
    CHECK(ladder(made).rung(LadderStep::Letter).is == Is::Jumped);
}

TEST_CASE("A rung that is jumped calls for the next at once")
{
    FoundCourse made = course({kFirst, kSecond});
    const Day jumped(2026, 3, 18);
    made.ladder = {taken(LadderStep::Letter, LadderAct::Jumped, jumped)};
    CHECK(ladder(made).rung(LadderStep::Letter).is == Is::Jumped);
    CHECK(ladder(made).rung(LadderStep::Police).is == Is::Due);
    CHECK(ladder(made).rung(LadderStep::Police).due == jumped);
    made.ladder.push_back(taken(LadderStep::Police, LadderAct::Done, jumped));
    CHECK(ladder(made).rung(LadderStep::Police).is == Is::Done);
    FoundCourse one = course({kFirst});
    one.ladder = {taken(LadderStep::Verbal, LadderAct::Jumped, kFirst)};
    CHECK(ladder(one).rung(LadderStep::Letter).due == Day(2026, 3, 9));
    CHECK(ladder(one).rung(LadderStep::Police).is == Is::NotYet);
}

TEST_CASE("A police step that was skipped is taken up again at the next report")
{
    FoundCourse made = course({kFirst, kSecond});
    made.ladder = {taken(LadderStep::Police, LadderAct::Skipped, Day(2026, 3, 18))};
    CHECK(ladder(made).rung(LadderStep::Police).is == Is::Skipped);
    made = course({kFirst, kSecond, kThird});
    made.ladder = {taken(LadderStep::Police, LadderAct::Skipped, Day(2026, 3, 18))};
    CHECK(ladder(made).rung(LadderStep::Police).is == Is::Due);
    CHECK(ladder(made).rung(LadderStep::Police).due == kThird);
}

TEST_CASE("A pause rests until its end and falls due on that day")
{
    FoundCourse made = course({kFirst, kSecond});
    made.ladder = {taken(LadderStep::Letter, LadderAct::Paused, Day(2026, 3, 18), Day(2026, 5, 1))};
    CHECK(ladder(made, Day(2026, 4, 30)).rung(LadderStep::Letter).is == Is::Paused);
    CHECK(ladder(made, Day(2026, 5, 1)).rung(LadderStep::Letter).is == Is::Due);
    CHECK(ladder(made, Day(2026, 5, 1)).rung(LadderStep::Letter).due == Day(2026, 5, 1));
    made.ladder.back().until = {};
    CHECK(ladder(made, Day(2030, 1, 1)).rung(LadderStep::Letter).is == Is::Paused);
}

TEST_CASE("The police hear of what came after they were told")
{
    FoundCourse made = course({kFirst, kSecond, kThird});
    made.ladder = {taken(LadderStep::Police, LadderAct::Done, Day(2026, 4, 12))};
    CHECK(ladder(made).rung(LadderStep::Police).is == Is::Due);
    CHECK(ladder(made).rung(LadderStep::Police).due == kThird);
    made.ladder = {taken(LadderStep::Police, LadderAct::Done, kThird)};
    CHECK(ladder(made).rung(LadderStep::Police).is == Is::Done);
}

TEST_CASE("An offence of magistrates can be charged up to six months from the last act, month ends clamped")
{
    CHECK(chargeBy(course({kFirst, Day(2026, 8, 31)}), kLimits) == Day(2027, 2, 28));
    CHECK(chargeBy(course({kFirst, kSecond}), kLimits) == Day(2026, 9, 16));
    CHECK_FALSE(chargeBy(course({}), kLimits).isKnown());
}

TEST_CASE("Each step taken waits until both the Accountable Officer and the lay member are told")
{
    FoundCourse made = course({kFirst, kSecond});
    made.ladder = {taken(LadderStep::Verbal, LadderAct::Done, kFirst),
                   taken(LadderStep::Letter, LadderAct::Skipped, kSecond)};
    CHECK(notTold(made).size() == 1);
    made.ladder[0].officerTold = kSecond;
    CHECK(notTold(made).size() == 1);
    made.ladder[0].layMemberTold = kSecond;
    CHECK(notTold(made).empty());
}

TEST_CASE("The stage is the highest rung taken, confirmed or not, and before any whether it was confirmed")
{
    FoundCourse made = course({kFirst, kSecond});
    CHECK(std::string(stageWord(made)) == "possible");
    CHECK_FALSE(stageSince(made).isKnown());
    made.decision = CourseDecision::Confirmed;
    CHECK(std::string(stageWord(made)) == "confirmed");
    made.decision = GENERATE(CourseDecision::Possible, CourseDecision::Confirmed);
    made.ladder = {taken(LadderStep::Verbal, LadderAct::Done, kFirst),
                   taken(LadderStep::Police, LadderAct::Paused, kFirst)};
    CHECK(std::string(stageWord(made)) == "verbal-warning");
    CHECK(stageSince(made) == kFirst);
    made.ladder.push_back(taken(LadderStep::Letter, LadderAct::Done, kSecond));
    CHECK(std::string(stageWord(made)) == "letter");
    CHECK(stageSince(made) == kSecond);
    made.ladder.push_back(taken(LadderStep::Police, LadderAct::Done, kThird));
    CHECK(std::string(stageWord(made)) == "police");
    made.decision = CourseDecision::Rejected;
    CHECK(std::string(stageWord(made)) == "not-a-course");
    CHECK(std::string(testWord(CourseTest::OneVictim)) == "one-victim");
    CHECK(std::string(testWord(CourseTest::SeveralVictims)) == "several-victims");
}
