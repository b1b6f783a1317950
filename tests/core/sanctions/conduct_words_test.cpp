// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/conduct_words.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const PolicyNames &names()
{
    static const PolicyNames all;
    return all;
}

LadderTaken letterOf(LadderAct act, const char *reason = "", const char *why = "")
{
    LadderTaken taken;
    taken.step = LadderStep::Letter;
    taken.act = act;
    taken.on = Day(2026, 3, 16);
    taken.reason = QString::fromLatin1(reason);
    taken.why = QString::fromLatin1(why);
    return taken;
}
} // namespace

TEST_CASE("What became of a step is said with its reason, in the words written where the list has none")
{
    CHECK(conduct::becameLabel(letterOf(LadderAct::Done), names()) == QStringLiteral("done"));
    CHECK(conduct::becameLabel(letterOf(LadderAct::Paused, "capacity"), names()) ==
          QStringLiteral("paused: Lacks capacity"));
    CHECK(conduct::becameLabel(letterOf(LadderAct::Skipped, "other", "Moved abroad."), names()) ==
          QStringLiteral("skipped: Moved abroad."));
    CHECK(conduct::becameLabel(letterOf(LadderAct::Skipped, "other"), names()) == QStringLiteral("skipped: Other"));
    CHECK(conduct::becameLabel(letterOf(LadderAct::Paused, "capacity", "Ward asked us to wait"), names()) ==
          QStringLiteral("paused: Lacks capacity. Ward asked us to wait"));
}

TEST_CASE("Of a step taken it is said who has not been told")
{
    LadderTaken taken = letterOf(LadderAct::Done);
    CHECK(conduct::notToldLabel(taken, names()) ==
          QStringLiteral("Neither the Accountable Officer nor the lay member has been told of this step: formal letter "
                         "of 16 Mar 2026."));
    taken.officerTold = Day(2026, 3, 17);
    CHECK(conduct::notToldLabel(taken, names()) ==
          QStringLiteral("The lay member has not been told of this step: formal letter of 16 Mar 2026."));
    taken.layMemberTold = taken.officerTold;
    taken.officerTold = {};
    CHECK(conduct::notToldLabel(taken, names()) ==
          QStringLiteral("The Accountable Officer has not been told of this step: formal letter of 16 Mar 2026."));
}

TEST_CASE("The last day for a charge is said to have passed from the day after")
{
    const Day last(2026, 9, 16);
    CHECK(conduct::chargeLabel(last, last).endsWith(QStringLiteral("can be charged until 16 Sep 2026.")));
    CHECK(conduct::chargeLabel(last, last.plus(1)).endsWith(QStringLiteral("was 16 Sep 2026: it has passed.")));
    CHECK(conduct::chargeLabel({}, last).isEmpty());
}

TEST_CASE("A stage reached before the course was confirmed says so")
{
    FoundCourse course;
    course.ladder = {letterOf(LadderAct::Done)};
    CHECK(conduct::stageLabel(course, names()) == QStringLiteral("Formal letter, not confirmed"));
    course.decision = CourseDecision::Confirmed;
    CHECK(conduct::stageLabel(course, names()) == QStringLiteral("Formal letter"));
}

TEST_CASE("A time known by its month alone is shown without a day")
{
    CHECK(conduct::whenLabel(Moment::fromText(QStringLiteral("2023-12"))) == QStringLiteral("December 2023"));
    CHECK(conduct::whenLabel(Moment(Day(2023, 12, 1), QTime(9, 0))) == QStringLiteral("1 Dec 2023"));
}

TEST_CASE("A course spans what counts, and why it is none for now is said in a sentence")
{
    const auto occasion = [](const Moment &at, bool counts) {
        FoundOccasion one;
        one.at = at;
        one.counts = counts;
        return one;
    };
    FoundCourse course;
    CHECK(conduct::spanLabel(course).isEmpty());
    course.occasions = {occasion(Moment(Day(2023, 11, 2)), false),
                        occasion(Moment::fromText(QStringLiteral("2023-12")), true),
                        occasion(Moment(Day(2026, 3, 9), QTime(9, 0)), true)};
    CHECK(conduct::spanLabel(course) == QStringLiteral("December 2023 – 9 Mar 2026"));
    CHECK(conduct::lackLabel(course) == QStringLiteral("Too few occasions count for a course now."));
    course.test = CourseTest::SeveralVictims;
    course.purpose = Purpose::No;
    CHECK(conduct::lackLabel(course).contains(QStringLiteral("no purpose")));
    course.isEnough = true;
    CHECK(conduct::lackLabel(course).isEmpty());
}

TEST_CASE("A gap from or to a month is told as about so many days")
{
    CHECK(conduct::gapLabel(-1).isEmpty());
    CHECK(conduct::gapLabel(0) == QStringLiteral("the same day"));
    CHECK(conduct::gapLabel(1) == QStringLiteral("1 day"));
    CHECK(conduct::gapLabel(2) == QStringLiteral("2 days"));
    CHECK(conduct::gapLabel(0, true) == QStringLiteral("the same month"));
    CHECK(conduct::gapLabel(780, true) == QStringLiteral("about 780 days"));
}
