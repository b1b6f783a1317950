// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/periods.h"
#include <catch2/catch.hpp>

TEST_CASE("a period of months is named by its months")
{
    using Case = std::tuple<Period, const char *, const char *>;
    const auto [period, title, heading] =
        GENERATE(Case{Period::months(2026, 9, 2026, 10), "September–October 2026", "Sep–Oct 2026"},
                 Case{Period::months(2026, 12, 2027, 1), "December 2026–January 2027", "Dec 2026–Jan 2027"},
                 Case{Period::month(2026, 10), "October 2026", "Oct 2026"},
                 Case{Period::months(2026, 4, 2027, 3), "April 2026–March 2027", "Apr 2026–Mar 2027"},
                 Case{Period{Day(2026, 9, 14), Day(2026, 10, 20)}, "14 September 2026 – 20 October 2026",
                      "14 Sep 2026 – 20 Oct 2026"},
                 Case{Period{Day(2026, 9, 14), Day(2026, 9, 14)}, "14 September 2026", "14 Sep 2026"});
    CHECK(period.title() == QString::fromUtf8(title));
    CHECK(period.heading() == QString::fromUtf8(heading));
}

TEST_CASE("a period holds its first and last day and no unknown one")
{
    const Period period = Period::months(2026, 9, 2026, 10);
    CHECK_FALSE(period.contains(Day(2026, 8, 31)));
    CHECK(period.contains(Day(2026, 9, 1)));
    CHECK(period.contains(Day(2026, 10, 31)));
    CHECK_FALSE(period.contains(Day(2026, 11, 1)));
    CHECK_FALSE(period.contains(Day()));
    CHECK(period.days() == 61);
}

TEST_CASE("the periods a paper compares with")
{
    const Period period = Period::months(2026, 9, 2026, 10);
    CHECK(previous(period) == Period::months(2026, 7, 2026, 8));
    CHECK(yearEarlier(period) == Period::months(2025, 9, 2025, 10));
    CHECK(yearToDate(period) == Period::months(2026, 4, 2026, 10));
    CHECK(yearEarlier(yearToDate(period)) == Period::months(2025, 4, 2025, 10));
    CHECK(lastTwelveMonths(period) == Period::months(2025, 11, 2026, 10));
    CHECK(twelveMonthsBefore(period) == Period::months(2024, 11, 2025, 10));
}

TEST_CASE("months of different lengths and leap days stay whole months")
{
    CHECK(previous(Period::month(2028, 3)) == Period::month(2028, 2));
    CHECK(previous(Period::month(2027, 3)).last == Day(2027, 2, 28));
    CHECK(yearEarlier(Period::month(2028, 2)).last == Day(2027, 2, 28));
    CHECK(yearEarlier(Period::month(2029, 2)).last == Day(2028, 2, 29));
    CHECK(previous(Period::months(2027, 1, 2027, 2)) == Period::months(2026, 11, 2026, 12));
    CHECK(lastTwelveMonths(Period::month(2028, 2)) == Period::months(2027, 3, 2028, 2));
    CHECK(twelveMonthsBefore(Period::month(2029, 2)) == Period::months(2027, 3, 2028, 2));
}

TEST_CASE("a period over the turn of the financial year counts the new year to date")
{
    CHECK(yearToDate(Period::months(2026, 3, 2026, 4)) == Period::month(2026, 4));
    CHECK(yearToDate(Period::months(2026, 2, 2026, 3)) == Period::months(2025, 4, 2026, 3));
}

TEST_CASE("a period of days is compared with as many days before")
{
    const Period period{Day(2026, 10, 5), Day(2026, 10, 11)};
    CHECK_FALSE(period.isWholeMonths());
    CHECK(previous(period) == Period{Day(2026, 9, 28), Day(2026, 10, 4)});
    CHECK(yearEarlier(period) == Period{Day(2025, 10, 5), Day(2025, 10, 11)});
    CHECK(lastTwelveMonths(period) == Period{Day(2025, 10, 12), Day(2026, 10, 11)});
    CHECK(twelveMonthsBefore(period) == Period{Day(2024, 10, 12), Day(2025, 10, 11)});
}

TEST_CASE("charts run up to the period")
{
    const Period period = Period::months(2026, 9, 2026, 10);
    const std::vector<Period> months = monthsUpTo(period, 24);
    REQUIRE(months.size() == 24);
    CHECK(months.front() == Period::month(2024, 11));
    CHECK(months[1] == Period::month(2024, 12));
    CHECK(months.back() == Period::month(2026, 10));
    const std::vector<Period> pairs = runUpTo(period, 12);
    REQUIRE(pairs.size() == 12);
    CHECK(pairs.front() == Period::months(2024, 11, 2024, 12));
    CHECK(pairs[5] == Period::months(2025, 9, 2025, 10));
    CHECK(pairs.back() == period);
    CHECK(runUpTo(period, 1) == std::vector<Period>{period});
    CHECK(runUpTo(period, 0).empty());
}

TEST_CASE("A period is compared with the same months a year earlier, and one of more than a year with those before it")
{
    CHECK(comparable(Period::months(2026, 9, 2026, 10)) == Period::months(2025, 9, 2025, 10));
    CHECK(comparable(Period::months(2025, 4, 2026, 3)) == Period::months(2024, 4, 2025, 3)); // a year to the day
    CHECK(comparable(Period::months(2025, 4, 2026, 4)) == Period::months(2024, 3, 2025, 3));
    CHECK(comparable(Period::months(2024, 4, 2026, 3)) == Period::months(2022, 4, 2024, 3));
}
