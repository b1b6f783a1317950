// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/police_standing.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 11, 6);

Incident assaultOn(Day day)
{
    Incident incident;
    incident.kind = Code{QStringLiteral("physical_assault")};
    incident.occurred = Moment(day, QTime(10, 0));
    incident.policeReported = Code{QStringLiteral("online")};
    return incident;
}
} // namespace

TEST_CASE("a case with the police is open until its outcome is known, and from the day they were told")
{
    const PolicyNames names;
    const auto [told, outcome, outcomeDay, open] =
        GENERATE(table<Day, const char *, Day, bool>({{kToday, "", {}, true},
                                                      {kToday.plus(1), "", {}, false},
                                                      {Day(), "", {}, true},
                                                      {Day(2026, 9, 1), "awaiting", {}, true},
                                                      {Day(2026, 9, 1), "charged", Day(2026, 10, 1), false},
                                                      {Day(2026, 9, 1), "charged", kToday, false},
                                                      {Day(2026, 9, 1), "charged", kToday.plus(1), true}}));
    Incident incident = assaultOn(Day(2026, 8, 31));
    PoliceCase &police = incident.police.emplace_back();
    police.reportedAt = Moment(told);
    police.outcome = Code{QLatin1String(outcome)};
    police.outcomeDay = outcomeDay;
    CHECK(openPoliceCases(incident, kToday, names).size() == (open ? 1 : 0));
}

TEST_CASE("where the police were told and nothing more is known there is one case, else none")
{
    const PolicyNames names;
    Incident incident = assaultOn(Day(2026, 8, 31));
    CHECK(openPoliceCases(incident, kToday, names) == std::vector<PoliceCase>(1));
    incident.policeReported = Code{QStringLiteral("not_reported")};
    CHECK(openPoliceCases(incident, kToday, names).empty());
}

TEST_CASE("a case is silent from the day after the days in which news is awaited")
{
    const PolicyNames names;
    const PoliceDeadlines deadlines = policeDeadlines(names);
    REQUIRE(deadlines.chaseDays == 28);
    REQUIRE(deadlines.summaryOnlyMonths == 6);
    const auto [since, silent] = GENERATE(table<int, bool>({{27, false}, {28, false}, {29, true}}));
    const Incident incident = assaultOn(Day(2026, 9, 1));
    PoliceCase police;
    police.reportedAt = Moment(Day(2026, 9, 2));
    police.lastContact = kToday.plus(-since);
    const PoliceStanding standing = policeStanding(incident, police, deadlines, kToday, names);
    CHECK(standing.isSilent == silent);
    CHECK(standing.told == Day(2026, 9, 2));
    CHECK(standing.age == 65);
    CHECK(standing.nextChase == police.lastContact.plus(28));
}

TEST_CASE("nothing is known of a case of which nothing is noted")
{
    const PoliceStanding standing = policeStanding({}, {}, {28, 6}, kToday, PolicyNames());
    CHECK(standing == PoliceStanding{});
}

TEST_CASE("six months run from the act, of a course from the last, and end with a short month")
{
    const PolicyNames names;
    CHECK(summaryOnlyUntil(assaultOn(Day(2026, 5, 6)), 6, names) == Day(2026, 11, 6));
    CHECK(summaryOnlyUntil(assaultOn(Day(2026, 8, 31)), 6, names) == Day(2027, 2, 28));
    Incident range = assaultOn(Day(2026, 5, 6));
    range.occurredTo = Moment(Day(2026, 5, 9));
    CHECK(summaryOnlyUntil(range, 6, names) == Day(2026, 11, 9));
    range.occasions.emplace_back().at = Moment(Day(2026, 6, 1));
    CHECK(summaryOnlyUntil(range, 6, names) == Day(2026, 12, 1));
}

TEST_CASE("an incident that is such an offence too has six months")
{
    const PolicyNames names;
    Incident theft = assaultOn(Day(2026, 5, 6));
    theft.kind = Code{QStringLiteral("theft")};
    theft.alsoKinds = {{QStringLiteral("physical_assault")}};
    CHECK(summaryOnlyUntil(theft, 6, names) == Day(2026, 11, 6));
}

TEST_CASE("a kind that is no such offence and a time that is not known have no six months")
{
    const PolicyNames names;
    Incident theft = assaultOn(Day(2026, 5, 6));
    theft.kind = Code{QStringLiteral("theft")};
    CHECK_FALSE(summaryOnlyUntil(theft, 6, names).isKnown());
    CHECK_FALSE(summaryOnlyUntil(assaultOn(Day()), 6, names).isKnown());
}
