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

TEST_CASE("money shows pence only where there are any")
{
    CHECK(show(Money{125000}) == QStringLiteral("£1,250"));
    CHECK(show(Money{125005}) == QStringLiteral("£1,250.05"));
    CHECK(show(Money{-5}) == QStringLiteral("-£0.05"));
    CHECK(show(Money{100000000}) == QStringLiteral("£1,000,000"));
}
