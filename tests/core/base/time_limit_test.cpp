// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_limit.h"
#include <catch2/catch.hpp>

namespace {
const BankHolidays kHolidays{Day(2026, 12, 25), Day(2026, 12, 28)};
using Unit = TimeLimit::Unit;

QString end(const char *from, int amount, Unit unit)
{
    return deadline(Moment::fromText(QLatin1String(from)), {amount, unit}, kHolidays).moment().text();
}
} // namespace

TEST_CASE("A limit runs by the clock, by days, by working days or by months")
{
    CHECK(end("2026-11-02T23:30", 45, Unit::Minutes) == QStringLiteral("2026-11-03T00:15"));
    CHECK(end("2026-11-02T09:00", 72, Unit::Hours) == QStringLiteral("2026-11-05T09:00"));
    CHECK(end("2026-11-02T09:00", 0, Unit::AtOnce) == QStringLiteral("2026-11-02"));
    CHECK(end("2026-11-02T09:00", 15, Unit::Days) == QStringLiteral("2026-11-17"));
    CHECK(end("2026-12-24", 1, Unit::WorkingDays) == QStringLiteral("2026-12-29"));
    CHECK(end("2026-08-31", 6, Unit::Months) == QStringLiteral("2027-02-28"));
}

TEST_CASE("Hours from a day without a time are whole days, rounded up")
{
    CHECK(end("2026-11-02", 24, Unit::Hours) == QStringLiteral("2026-11-03"));
    CHECK(end("2026-11-02", 25, Unit::Hours) == QStringLiteral("2026-11-04"));
    CHECK(end("2026-11-02", 10, Unit::Minutes) == QStringLiteral("2026-11-03"));
    CHECK(end("2026-11", 1, Unit::Days) == QStringLiteral("2026-11-02"));
}

TEST_CASE("What begins at a time not known has no deadline")
{
    CHECK_FALSE(deadline({}, {3, Unit::Days}, kHolidays).isKnown());
    CHECK_FALSE(Deadline().isOver(Deadline(Day(2026, 11, 2))));
}

TEST_CASE("A day is over from the next one on, a minute from the next one on")
{
    const Deadline day(Day(2026, 11, 2));
    CHECK_FALSE(day.isOver(Deadline(Day(2026, 11, 2), 23 * 60 + 59)));
    CHECK(day.isOver(Deadline(Day(2026, 11, 3), 0)));
    const Deadline minute(Day(2026, 11, 2), 9 * 60);
    CHECK_FALSE(minute.isOver(Deadline(Day(2026, 11, 2), 9 * 60)));
    CHECK(minute.isOver(Deadline(Day(2026, 11, 2), 9 * 60 + 1)));
    CHECK_FALSE(minute.isOver(Deadline(Day(2026, 11, 2)))); // asked for a day, the whole of it counts
}

TEST_CASE("Deadlines of one day come in the order of their minutes, the whole day last")
{
    const Day day(2026, 11, 2);
    CHECK(Deadline(day, 540) < Deadline(day, 541));
    CHECK(Deadline(day, 541) < Deadline(day));
    CHECK(Deadline(day) < Deadline(day.plus(1), 0));
}
