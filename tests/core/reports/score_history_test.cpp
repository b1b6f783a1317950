// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/score_history.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kFirst(2024, 3, 4), kSecond(2025, 3, 3), kThird(2026, 3, 2);

const report::SeriesChart &drawn(const report::Chart &chart) { return std::get<report::SeriesChart>(chart.drawing); }
} // namespace

TEST_CASE("A score history says in words from where to where, and how high it was between")
{
    const PolicyNames names;
    const auto [between, last, said] = GENERATE(table<int, int, const char *>(
        {{6, 12, "From 6 Moderate on 4 March 2024 to 12 High on 2 March 2026: up by 6."},
         {4, 4, "From 6 Moderate on 4 March 2024 to 4 Moderate on 2 March 2026: down by 2."},
         {6, 6, "From 6 Moderate on 4 March 2024 to 6 Moderate on 2 March 2026: as it was."},
         {15, 12,
          "From 6 Moderate on 4 March 2024 to 12 High on 2 March 2026: up by 6. At most 15 Extreme, on 3 March "
          "2025."}}));
    const auto chart = scoreHistory({{kFirst, 6, {}, 1}, {kSecond, between, {}, 2}, {kThird, last, {}, 3}}, names);
    CHECK(chart.sentence == QLatin1String(said));
    REQUIRE(drawn(chart).categories.size() == 3);
    REQUIRE(drawn(chart).series.size() == 1); // no target was ever set
    CHECK(drawn(chart).series[0].values[2] == Figure::number(last, {3}));
}

TEST_CASE("A target that was once set stands beside the score, with a gap where there was none")
{
    const PolicyNames names;
    const auto chart = scoreHistory({{kFirst, 6, {}, 0}, {kSecond, 6, 3, 0}}, names);
    REQUIRE(drawn(chart).series.size() == 2);
    CHECK(drawn(chart).series[1].values[0].kind == Figure::Kind::NotApplicable);
    CHECK(drawn(chart).series[1].values[1].value == 3);
    CHECK(drawn(chart).series[0].values[0].ids.empty());
}

TEST_CASE("One score is called the only one, and none says what is missing")
{
    const PolicyNames names;
    CHECK(scoreHistory({{kFirst, 1, {}, 1}}, names).sentence ==
          QStringLiteral("1 Low on 4 March 2024, its only score so far."));
    CHECK(scoreHistory({}, names).sentence.startsWith(QStringLiteral("It has no score yet")));
}
