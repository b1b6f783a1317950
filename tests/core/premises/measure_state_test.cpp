// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/premises/measure_state.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 3, 14);

MeasureTest tested(Day on, const char *result)
{
    MeasureTest test;
    test.on = on;
    test.result = Code{QLatin1String(result)};
    return test;
}

Measure monthly(std::vector<MeasureTest> tests)
{
    Measure measure;
    measure.interval = Code{u"monthly"_qs};
    measure.tests = std::move(tests);
    return measure;
}
} // namespace

TEST_CASE("A measure is tested an interval after its latest test, whatever the order of the diary")
{
    const PolicyNames names;
    Measure measure = monthly({tested(Day(2026, 2, 10), "passed"), tested(Day(2026, 1, 31), "passed")});
    CHECK(nextTest(measure, kToday, names) == Day(2026, 3, 10));
    measure.tests = {tested(Day(2026, 1, 31), "passed")};
    CHECK(nextTest(measure, kToday, names) == Day(2026, 2, 28)); // the end of a month is clamped
    measure.tests.push_back(tested(Day(2026, 2, 20), "not_done"));
    CHECK(nextTest(measure, kToday, names) == Day(2026, 2, 28)); // it did not take place
    measure.tests.push_back(tested(kToday.plus(1), "passed"));
    CHECK(nextTest(measure, kToday, names) == Day(2026, 2, 28)); // it has not taken place yet
    measure.interval = Code{u"weekly"_qs};
    CHECK(nextTest(measure, kToday, names) == Day(2026, 2, 7));
    measure.interval = Code{u"never"_qs};
    CHECK_FALSE(nextTest(measure, kToday, names).isKnown());
}

TEST_CASE("Before its first test the day counts since which a measure is in use")
{
    const PolicyNames names;
    Measure measure = monthly({});
    CHECK(measureState(measure, kToday, names) == MeasureState::NeverTested);
    measure.started = Day(2026, 2, 14);
    CHECK(nextTest(measure, kToday, names) == kToday);
    CHECK(measureState(measure, kToday, names) == MeasureState::InOrder);
}

TEST_CASE("A test is overdue from the day after its day")
{
    const PolicyNames names;
    const auto [next, state] = GENERATE(table<int, MeasureState>(
        {{-1, MeasureState::Overdue}, {0, MeasureState::InOrder}, {1, MeasureState::InOrder}}));
    Measure measure = monthly({});
    measure.interval = Code{u"weekly"_qs};
    measure.tests = {tested(kToday.plus(next - 7), "passed")};
    CHECK(measureState(measure, kToday, names) == state);
}

TEST_CASE("A fault is open until it is put right or a later test finds none")
{
    const PolicyNames names;
    Measure measure = monthly({tested(kToday.plus(-3), "fault")});
    REQUIRE(openFault(measure, kToday, names));
    CHECK(measureState(measure, kToday, names) == MeasureState::Fault);
    SECTION("put right")
    {
        const auto [days, isOpen] = GENERATE(table<int, bool>({{-1, false}, {0, false}, {1, true}}));
        measure.tests.front().mended = kToday.plus(days);
        CHECK((openFault(measure, kToday, names) != nullptr) == isOpen);
    }
    SECTION("tested again")
    {
        measure.tests.push_back(tested(kToday, "passed"));
        CHECK(measureState(measure, kToday, names) == MeasureState::InOrder);
    }
    SECTION("a test that did not take place finds nothing")
    {
        measure.tests.push_back(tested(kToday, "not_done"));
        CHECK(openFault(measure, kToday, names));
    }
}

TEST_CASE("What is exempt or removed asks for no test from that day on")
{
    const PolicyNames names;
    Measure measure = monthly({tested(kToday.plus(-90), "fault")});
    const auto [days, isOver] = GENERATE(table<int, bool>({{-1, true}, {0, true}, {1, false}}));
    SECTION("exempt")
    {
        measure.exempt = kToday.plus(days);
        CHECK((measureState(measure, kToday, names) == MeasureState::Exempt) == isOver);
        CHECK(nextTest(measure, kToday, names).isKnown() != isOver);
        measure.removed = kToday;
        CHECK(measureState(measure, kToday, names) == MeasureState::Removed);
    }
    SECTION("removed")
    {
        measure.removed = kToday.plus(days);
        CHECK((measureState(measure, kToday, names) == MeasureState::Removed) == isOver);
        CHECK(nextTest(measure, kToday, names).isKnown() != isOver);
    }
}

TEST_CASE("Nothing is overdue where nobody said how often")
{
    const PolicyNames names;
    Measure measure;
    measure.started = Day(2020, 1, 1);
    CHECK(measureState(measure, kToday, names) == MeasureState::NotTested);
}

TEST_CASE("Every state has a word of its own")
{
    QStringList words;
    for (const MeasureState state : measureStates())
        words << QLatin1String(nameOf(state).word);
    CHECK(words.removeDuplicates() == 0);
    CHECK(words.size() == 7);
}

TEST_CASE("A measure is for testing from the day on which its test falls due, with a fault, or never tested")
{
    const PolicyNames names;
    Measure measure = monthly({tested(Day(2026, 2, 14), "passed")});
    CHECK_FALSE(isForTesting(measure, Day(2026, 3, 13), names));
    CHECK(isForTesting(measure, Day(2026, 3, 14), names));
    CHECK(isForTesting(measure, Day(2026, 3, 15), names));
    measure.exempt = Day(2026, 1, 1);
    CHECK_FALSE(isForTesting(measure, Day(2026, 3, 15), names));
    CHECK(isForTesting(monthly({}), kToday, names));
    CHECK(isForTesting(monthly({tested(kToday, "fault")}), kToday, names));
}
