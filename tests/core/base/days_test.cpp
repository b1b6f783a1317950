// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/financial_year.h"
#include "core/base/money.h"
#include "core/base/working_days.h"
#include <catch2/catch.hpp>

TEST_CASE("the financial year turns on the first of April")
{
    CHECK(FinancialYear::of(Day(2026, 3, 31)).name() == QStringLiteral("2025/26"));
    CHECK(FinancialYear::of(Day(2026, 4, 1)).name() == QStringLiteral("2026/27"));
    CHECK(FinancialYear::of(Day(2099, 4, 1)).name() == QStringLiteral("2099/00"));
}

TEST_CASE("working days pass over weekends and bank holidays")
{
    const BankHolidays holidays{Day(2026, 12, 25), Day(2026, 12, 28)};
    CHECK(plusWorkingDays(Day(2026, 12, 24), 1, holidays) == Day(2026, 12, 29));
    CHECK(plusWorkingDays(Day(2026, 12, 26), 0, holidays) == Day(2026, 12, 29));
    CHECK(workingDaysBetween(Day(2026, 12, 24), Day(2026, 12, 29), holidays) == 1);
    CHECK(workingDaysBetween(Day(2026, 12, 24), Day(2026, 12, 24), holidays) == 0);
}

TEST_CASE("working days between two days are those that one would count on a calendar")
{
    const BankHolidays holidays{Day(2026, 12, 25), Day(2026, 12, 26), Day(2026, 12, 28), Day(2026, 12, 28),
                                Day(2027, 1, 1)};
    const Day from = Day(2026, 12, 14).plus(GENERATE(range(0, 8)));
    const int days = GENERATE(0, 1, 6, 7, 8, 13, 30);
    int counted = 0;
    for (int i = 1; i <= days; ++i)
        counted += isWorkingDay(from.plus(i), holidays) ? 1 : 0;
    CHECK(workingDaysBetween(from, from.plus(days), holidays) == counted);
    CHECK(workingDaysBetween(from.plus(days), from, holidays) == 0);
    CHECK(workingDaysBetween(Day(), from, holidays) == 0);
}

TEST_CASE("money shows pence only where there are any")
{
    CHECK(show(Money{125000}) == QStringLiteral("£1,250"));
    CHECK(show(Money{125005}) == QStringLiteral("£1,250.05"));
    CHECK(show(Money{-5}) == QStringLiteral("-£0.05"));
    CHECK(show(Money{100000000}) == QStringLiteral("£1,000,000"));
}
