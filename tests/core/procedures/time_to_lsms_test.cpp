// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/time_to_lsms.h"
#include <catch2/catch.hpp>

TEST_CASE("The time from the first report to the LSMS is measured by the clock and in office hours")
{
    Incident incident;
    CHECK_FALSE(timeToLsms(incident, {}, {}).byClock);
    incident.reported = Moment::fromText(u"2026-11-06T16:30"_qs); // a Friday
    incident.reachedLsms = Moment::fromText(u"2026-11-09T09:15"_qs);
    const TimeToLsms took = timeToLsms(incident, {}, {});
    CHECK(took.byClock == 64 * 60 + 45);
    CHECK(took.inOffice == 45);
}

TEST_CASE("Minutes are said in the units that people use")
{
    CHECK(sayMinutes(0) == u"0 min"_qs);
    CHECK(sayMinutes(59) == u"59 min"_qs);
    CHECK(sayMinutes(60) == u"1 h"_qs);
    CHECK(sayMinutes(200) == u"3 h 20 min"_qs);
    CHECK(sayMinutes(24 * 60) == u"1 day"_qs);
    CHECK(sayMinutes(49 * 60) == u"2 days 1 h"_qs);
}
