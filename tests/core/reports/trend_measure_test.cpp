// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trend_charts.h"
#include "core/reports/trend_measure.h"
#include "tests/support/fixed_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kFirst(2024, 1, 1);

std::vector<Observation> months(int before, double was, int since, double is)
{
    std::vector<Observation> series;
    for (int i = 0; i < before + since; ++i)
        series.push_back({Day(kFirst.date.addMonths(i)), (i < before ? was : is) + i % 2, false, {}});
    return series;
}

TrendMeasure lock(Day started) { return {QStringLiteral("Coded lock"), started, Money{21000}}; }
} // namespace

TEST_CASE("The average is restarted where a measure started from 13 months on each side, for that reason")
{
    const auto [before, since, isRestarted] =
        GENERATE(table<int, int, bool>({{13, 13, true}, {12, 13, false}, {13, 12, false}, {30, 14, true}}));
    auto series = months(before, 6, since, 6);
    const QString said = placeMeasure(series, lock(Day(kFirst.date.addMonths(before))), {}, PointIs::Month);
    CHECK(series[static_cast<std::size_t>(before)].rebase == isRestarted);
    CHECK(said.contains(QStringLiteral("cost £210")));
    if (isRestarted) {
        CHECK(series[static_cast<std::size_t>(before)].reason == QStringLiteral("Coded lock came into use"));
        CHECK(xmrChart(series).baselines.size() == 2);
    } else {
        CHECK(said.contains(
            QStringLiteral("13 whole months before and 13 since; there are %1 and %2.").arg(before).arg(since)));
        CHECK(xmrChart(series).baselines.size() == 1);
    }
}

TEST_CASE("A month in which a measure started half way counts as before it")
{
    auto series = months(14, 6, 14, 6);
    placeMeasure(series, lock(Day(kFirst.date.addMonths(13).addDays(1))), {}, PointIs::Month);
    CHECK_FALSE(series[13].rebase);
    CHECK(series[14].rebase);
}

TEST_CASE("Whether a measure worked is judged by the limits of before")
{
    const auto [is, words] = GENERATE(table<double, const char *>(
        {{6, "within what chance alone produced"}, {1, "fewer than chance alone explains"}, {12, "more than chance"}}));
    auto series = months(14, 6, 14, is);
    const QString said = placeMeasure(series, lock(Day(kFirst.date.addMonths(14))), {}, PointIs::Month);
    CHECK(said.contains(QLatin1String(words)));
    CHECK(said.contains(QStringLiteral("6.5 a month before")));
}

TEST_CASE("Longer gaps between rare incidents are fewer, and the gap over the start counts as before")
{
    std::vector<Observation> gaps;
    Day day = kFirst;
    for (int i = 0; i < 30; ++i) {
        const int gap = (i < 15 ? 10 : 60) + i % 3;
        day = day.plus(gap);
        gaps.push_back({day, static_cast<double>(gap), false, {}});
    }
    const Day started = gaps[14].day.plus(1); // the gap that ends at 15 began the day before
    const QString said = placeMeasure(gaps, lock(started), {}, PointIs::Gap);
    CHECK_FALSE(gaps[15].rebase);
    CHECK(gaps[16].rebase);
    CHECK(said.contains(QStringLiteral("fewer than chance alone explains")));
    CHECK(said.contains(QStringLiteral("days between before")));
}

TEST_CASE("A chart with a measure reaches back for the months that it needs, ten years at most")
{
    TrendChoices choices;
    choices.today = Day(2026, 11, 2);
    choices.measure = lock(Day(2026, 1, 15));
    CHECK(chartedMonths(choices) == 24); // ten months and thirteen before
    choices.measure = lock(Day(2025, 6, 1));
    CHECK(chartedMonths(choices) == 30);
    choices.measure = lock(Day(2001, 6, 1));
    CHECK(chartedMonths(choices) == 120);
    choices.measure.reset();
    CHECK(chartedMonths(choices) == 24);
}

TEST_CASE("Months before the first incident of the register are no months without incidents")
{
    TrendChoices choices;
    choices.today = Day(2026, 11, 2);
    choices.measure = lock(Day(2025, 6, 1));
    std::vector<Fact> facts;
    for (int month = 0; month < 20; ++month) // from March 2025 on: three months before the start
        for (int i = 0; i < 6; ++i)
            facts.push_back({RecordId(1 + facts.size()), Day(QDate(2025, 3, 3).addMonths(month)), {}});
    const Trends trends = trendCharts(facts, choices, FixedNames());
    CHECK(trends.overTime.sentence.contains(QStringLiteral("there are 3 and 17.")));
    CHECK(std::get<report::XmrChart>(trends.overTime.drawing).points.size() == 20);
}
