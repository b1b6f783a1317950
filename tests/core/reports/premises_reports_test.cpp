// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/premises_reports.h"
#include <catch2/catch.hpp>

TEST_CASE("A report on premises goes to the end of its period or to the day that it pretends is today")
{
    const Period period{Day(2026, 9, 1), Day(2026, 10, 31)};
    const auto [asAt, last] = GENERATE(table<Day, Day>({{Day(2026, 11, 20), Day(2026, 10, 31)},
                                                        {Day(2026, 10, 31), Day(2026, 10, 31)},
                                                        {Day(2026, 10, 30), Day(2026, 10, 30)},
                                                        {Day(2026, 9, 1), Day(2026, 9, 1)},
                                                        {Day(2026, 8, 31), Day(2026, 9, 1)},
                                                        {Day(), Day(2026, 10, 31)}}));
    CHECK(upTo(period, asAt) == Period{period.first, last});
}
