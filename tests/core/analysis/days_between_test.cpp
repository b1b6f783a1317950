// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/days_between.h"
#include <catch2/catch.hpp>

namespace {
std::vector<Day> everyTenDays(int count)
{
    std::vector<Day> days;
    for (int i = 0; i < count; ++i)
        days.push_back(Day(2026, 1, 1).plus(10 * i));
    return days;
}
} // namespace

TEST_CASE("12 events are dots and 13 make a chart of the days between them")
{
    const DaysBetween twelve = daysBetween(everyTenDays(12));
    CHECK(twelve.events.size() == 12);
    CHECK_FALSE(twelve.chart);
    const DaysBetween thirteen = daysBetween(everyTenDays(13));
    REQUIRE(thirteen.chart);
    CHECK(thirteen.chart->points.size() == 12);
    CHECK(thirteen.chart->baselines[0].mean == 10);
    CHECK(thirteen.chart->points[0].day == Day(2026, 1, 11));
    CHECK(thirteen.chart->isTooShort()); // twelve gaps: the reader is told
    CHECK_FALSE(daysBetween(everyTenDays(14)).chart->isTooShort());
}

TEST_CASE("events come in any order and those of unknown day are left out")
{
    std::vector<Day> days = everyTenDays(13);
    std::reverse(days.begin(), days.end());
    days.push_back(Day());
    const DaysBetween result = daysBetween(days);
    CHECK(result.events == everyTenDays(13));
    days.pop_back();
    days.back() = Day();
    CHECK_FALSE(daysBetween(days).chart);
}

TEST_CASE("two events on one day are none apart")
{
    std::vector<Day> days = everyTenDays(13);
    days.push_back(days[5]);
    const DaysBetween result = daysBetween(days);
    REQUIRE(result.chart);
    CHECK(result.events.size() == 14);
    CHECK(result.chart->points[4].value == 10);
    CHECK(result.chart->points[5].value == 0);
    CHECK(result.chart->points[5].day == days[5]);
    CHECK(result.chart->points[6].value == 10);
}

TEST_CASE("a long time without an event is an improvement where fewer events are better")
{
    std::vector<Day> days;
    Day day(2024, 1, 1);
    for (int i = 0; i < 14; ++i)
        days.push_back(day = day.plus(i % 2 ? 9 : 11));
    days.push_back(day.plus(120));
    XmrRules rules;
    rules.improvement = Improvement::Increase;
    const XmrChart chart = *daysBetween(days, rules).chart;
    CHECK(chart.points.back().value == 120);
    CHECK(chart.points.back().cause == SpecialCause::AboveLimit);
    CHECK(chart.points.back().pointClass == PointClass::Improvement);
}
