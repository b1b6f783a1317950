// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/person_incidents.h"
#include <catch2/catch.hpp>

namespace {
const Code kAffected{u"affected"_qs};

PersonPart part(RecordId incident, const char *when, const Code &role = kAffected)
{
    PersonPart one;
    one.incident = incident;
    one.role = role;
    one.when = Moment::fromText(QLatin1String(when));
    return one;
}
} // namespace

TEST_CASE("Twelve months end with the day and begin after the same day a year before")
{
    const std::vector<PersonPart> parts{part(1, "2026-11-20T18:00"), part(2, "2025-11-21"), part(3, "2025-11-20"),
                                        part(4, "2026-11-21")};
    CHECK(timesInTwelveMonths(parts, kAffected, Day(2026, 11, 20)) == 2);
    CHECK(timesInTwelveMonths(parts, kAffected, Day(2026, 11, 21)) == 2);
    CHECK(timesInTwelveMonths(parts, kAffected, Day(2025, 11, 20)) == 1);
}

TEST_CASE("An incident counts once, in its role, and not where its time is not known")
{
    const std::vector<PersonPart> parts{part(1, "2026-11-01"), part(1, "2026-11-01"),
                                        part(2, "2026-11-02", Code{u"witness"_qs}), part(3, "")};
    CHECK(timesInTwelveMonths(parts, kAffected, Day(2026, 11, 20)) == 1);
    CHECK(timesInTwelveMonths({}, kAffected, Day(2026, 11, 20)) == 0);
}

TEST_CASE("Times are said from the second on")
{
    const auto [times, words] = GENERATE(table<int, QString>({{0, QString()},
                                                              {1, QString()},
                                                              {2, u"2nd in 12 months"_qs},
                                                              {3, u"3rd in 12 months"_qs},
                                                              {4, u"4th in 12 months"_qs},
                                                              {11, u"11th in 12 months"_qs},
                                                              {12, u"12th in 12 months"_qs},
                                                              {13, u"13th in 12 months"_qs},
                                                              {21, u"21st in 12 months"_qs},
                                                              {112, u"112th in 12 months"_qs}}));
    CHECK(sayTimes(times) == words);
}
