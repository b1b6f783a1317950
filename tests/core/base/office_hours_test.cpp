// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/office_hours.h"
#include <catch2/catch.hpp>

namespace {
const BankHolidays kHolidays{Day(2026, 12, 25), Day(2026, 12, 28)};

int office(const char *from, const char *to)
{
    const auto found = officeMinutesBetween(Moment::fromText(QLatin1String(from)), Moment::fromText(QLatin1String(to)),
                                            OfficeHours(), kHolidays);
    return found.value_or(-1);
}
} // namespace

TEST_CASE("Only what lies within office hours of working days counts as office time")
{
    CHECK(office("2026-11-02T09:30", "2026-11-02T10:45") == 75);
    CHECK(office("2026-11-02T07:00", "2026-11-02T09:00") == 0);
    CHECK(office("2026-11-02T16:59", "2026-11-02T22:00") == 1);
    CHECK(office("2026-11-02T16:00", "2026-11-03T10:00") == 120);
    CHECK(office("2026-11-06T16:00", "2026-11-09T10:00") == 120); // over a weekend
    CHECK(office("2026-11-07T10:00", "2026-11-07T12:00") == 0);
    CHECK(office("2026-12-24T16:00", "2026-12-29T09:30") == 90); // over Christmas
    CHECK(office("2026-11-02T09:00", "2026-11-04T17:00") == 3 * 8 * 60);
}

TEST_CASE("Time is measured between minutes only, and never backwards")
{
    CHECK(minutesBetween(Moment::fromText(u"2026-11-02T09:00"_qs), Moment::fromText(u"2026-11-03T10:30"_qs)) ==
          25 * 60 + 30);
    CHECK_FALSE(minutesBetween(Moment::fromText(u"2026-11-02"_qs), Moment::fromText(u"2026-11-03T10:30"_qs)));
    CHECK_FALSE(minutesBetween(Moment::fromText(u"2026-11-03T10:31"_qs), Moment::fromText(u"2026-11-03T10:30"_qs)));
    CHECK(minutesBetween(Moment::fromText(u"2026-11-03T10:30"_qs), Moment::fromText(u"2026-11-03T10:30"_qs)) == 0);
}

TEST_CASE("A time of day is read as it is written")
{
    CHECK(timeOfDay(u" 08:30 "_qs) == QTime(8, 30));
    CHECK_FALSE(timeOfDay(u"half past eight"_qs).isValid());
}
