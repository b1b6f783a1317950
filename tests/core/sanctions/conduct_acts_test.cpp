// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/conduct_acts.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
LadderRow row(const char *step, Day on)
{
    LadderRow made;
    made.step = Code{QString::fromLatin1(step)};
    made.on = on;
    return made;
}
} // namespace

TEST_CASE("Taking a step back takes the last of its rows and leaves the others")
{
    ConductCourse course;
    course.ladder = {row("formal_letter", Day(2026, 3, 16)), row("police", Day(2026, 3, 1)),
                     row("formal_letter", Day(2026, 2, 2))};
    conduct::takeStepBack(course, Code{QStringLiteral("formal_letter")});
    REQUIRE(course.ladder.size() == 2);
    CHECK(course.ladder[0].step.text == QStringLiteral("police"));
    CHECK(course.ladder[1].on == Day(2026, 2, 2));
    conduct::takeStepBack(course, Code{QStringLiteral("verbal_warning")});
    CHECK(course.ladder.size() == 2);
}

TEST_CASE("Who was told of a step is written beside it, also where a report alone says that it was taken")
{
    const PolicyNames names;
    const Day on(2026, 3, 2);
    ConductCourse course;
    LadderRow told = conduct::rowOf(course, LadderStep::Verbal, on, names);
    CHECK(told.step.text == QStringLiteral("verbal_warning"));
    CHECK(told.on == on);
    told.officerTold = Day(2026, 3, 3);
    conduct::keepRow(course, told);
    REQUIRE(course.ladder.size() == 1);
    course.ladder.front().id = 7;
    told = conduct::rowOf(course, LadderStep::Verbal, on, names);
    CHECK(told.id == 7);
    told.layMemberTold = Day(2026, 3, 4);
    conduct::keepRow(course, told);
    REQUIRE(course.ladder.size() == 1);
    CHECK(course.ladder.front().officerTold == Day(2026, 3, 3));
    CHECK(course.ladder.front().layMemberTold == Day(2026, 3, 4));
    CHECK(conduct::rowOf(course, LadderStep::Verbal, on.plus(1), names).id == 0);
}

TEST_CASE("What shows a purpose is kept with the answer, and goes with it")
{
    const PolicyNames names;
    ConductCourse course;
    const QString why = QStringLiteral("Asked each of them to sign");
    conduct::decidePurpose(course, Purpose::Yes, why, names);
    CHECK(course.purpose == Code{QStringLiteral("yes")});
    CHECK(course.purposeWhy == why);
    conduct::decidePurpose(course, Purpose::NotKnown, why, names);
    CHECK(course.purpose == Code{QStringLiteral("not_known")});
    CHECK(course.purposeWhy.isEmpty());
}
