// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trend_choices.h"
#include "core/reports/trend_facts.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
Incident theft()
{
    Incident made;
    made.kind = Code{QStringLiteral("theft")};
    made.occurred = Moment(Day(2026, 10, 26), QTime(11, 59)); // a Monday
    made.site = Id<Site>{7};
    return made;
}

std::vector<Fact> factsOf(const std::vector<Incident> &incidents)
{
    const PolicyNames names;
    PackFacts facts;
    facts.choices.period = Period::month(2026, 10);
    facts.choices.cutOff = Day(2026, 11, 2);
    for (const Incident &incident : incidents)
        facts.incidents.push_back({static_cast<RecordId>(facts.incidents.size() + 1), {}, Day(2026, 11, 1), incident});
    return trendFacts(PackFigures(facts, names));
}

QString codeOf(const Incident &incident, TrendDimension dimension)
{
    const std::vector<Fact> facts = factsOf({incident});
    REQUIRE(facts.size() == 1);
    return facts.front().code(static_cast<std::size_t>(dimension)).text;
}
} // namespace

TEST_CASE("A fact has the codes of its incident in the order of the dimensions")
{
    const Incident incident = theft();
    CHECK(codeOf(incident, TrendDimension::Kind) == QStringLiteral("theft"));
    CHECK_FALSE(codeOf(incident, TrendDimension::Group).isEmpty());
    CHECK(codeOf(incident, TrendDimension::Site) == QStringLiteral("7"));
    CHECK(codeOf(incident, TrendDimension::Actor).isEmpty());
    CHECK(codeOf(incident, TrendDimension::Weekday) == QStringLiteral("1"));
    CHECK(codeOf(incident, TrendDimension::HourBand) == QStringLiteral("09"));
}

TEST_CASE("Hours fall into bands of three")
{
    CHECK(hourBand(QTime(0, 0)) == QStringLiteral("00"));
    CHECK(hourBand(QTime(2, 59)) == QStringLiteral("00"));
    CHECK(hourBand(QTime(3, 0)) == QStringLiteral("03"));
    CHECK(hourBand(QTime(23, 59)) == QStringLiteral("21"));
}

TEST_CASE("A range has a weekday and an hour only where it stays within them")
{
    struct Row {
        Moment to;
        const char *weekday;
        const char *band;
    };
    const Row row = GENERATE(
        Row{Moment(Day(2026, 10, 26), QTime(11, 59)), "1", "09"}, Row{Moment(Day(2026, 10, 26), QTime(12, 0)), "1", ""},
        Row{Moment(Day(2026, 10, 27), QTime(9, 0)), "", ""}, Row{Moment(Day(2026, 11, 2), QTime(11, 0)), "", ""});
    Incident incident = theft();
    incident.occurredTo = row.to;
    CHECK(codeOf(incident, TrendDimension::Weekday) == QLatin1String(row.weekday));
    CHECK(codeOf(incident, TrendDimension::HourBand) == QLatin1String(row.band));
}

TEST_CASE("An incident known to the day has a weekday and no hour")
{
    Incident incident = theft();
    incident.occurred = Moment(Day(2026, 10, 26));
    CHECK(codeOf(incident, TrendDimension::Weekday) == QStringLiteral("1"));
    CHECK(codeOf(incident, TrendDimension::HourBand).isEmpty());
    incident.occurred = Moment::fromText(QStringLiteral("2026-10"));
    CHECK(codeOf(incident, TrendDimension::Weekday).isEmpty());
}

TEST_CASE("The hour of finding is not the hour of happening")
{
    Incident incident = theft();
    incident.discovered = incident.occurred;
    incident.occurred = {};
    CHECK(codeOf(incident, TrendDimension::Weekday).isEmpty());
    CHECK(codeOf(incident, TrendDimension::HourBand).isEmpty());
    CHECK(factsOf({incident}).front().day == Day(2026, 10, 26));
}

TEST_CASE("Facts rise by day, and what does not count makes none")
{
    Incident drill = theft();
    drill.exercise = true;
    Incident undated = theft();
    undated.occurred = {};
    Incident earlier = theft();
    earlier.occurred = Moment(Day(2026, 10, 1));
    const std::vector<Fact> facts = factsOf({theft(), drill, undated, earlier});
    REQUIRE(facts.size() == 2);
    CHECK(facts[0].id == 4);
    CHECK(facts[1].id == 1);
}
