// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_counting.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
Moment at(const char *text) { return Moment::fromText(QLatin1String(text)); }
} // namespace

TEST_CASE("An incident counts when it happened, else when it was found, else when it was reported")
{
    Incident incident;
    CHECK(countingInstant(incident).from == CountingInstant::From::NotKnown);
    incident.reported = at("2026-03-12");
    CHECK(countingInstant(incident) == CountingInstant{incident.reported, CountingInstant::From::Reported});
    incident.discovered = at("2026-03-11");
    CHECK(countingInstant(incident) == CountingInstant{incident.discovered, CountingInstant::From::Discovered});
    incident.occurred = at("2026-02-28T22:00");
    incident.occurredTo = at("2026-03-02T08:00");
    CHECK(countingInstant(incident) == CountingInstant{incident.occurred, CountingInstant::From::Occurred});
}

TEST_CASE("Exercises, duplicates and weaknesses are not counted, referrals apart")
{
    const PolicyNames names;
    Incident incident;
    incident.kind = names.withTrait("incident-kind", "violence");
    CHECK(isCounted(incident, names));
    CHECK_FALSE(isReferral(incident, names));

    Incident exercise = incident;
    exercise.exercise = true;
    CHECK_FALSE(isCounted(exercise, names));
    Incident duplicate = incident;
    duplicate.duplicateOf = {17};
    CHECK_FALSE(isCounted(duplicate, names));
    incident.kind = names.withTrait("incident-kind", "not-counted");
    CHECK_FALSE(isCounted(incident, names));
    incident.kind = names.withTrait("incident-kind", "referral");
    CHECK(isReferral(incident, names));
    CHECK(isCounted(incident, names));
    incident.kind = {};
    CHECK(isCounted(incident, names));
}

TEST_CASE("Reported within 24 hours of being found")
{
    const auto [found, reported, within] = GENERATE(table<const char *, const char *, std::optional<bool>>({
        {"2026-03-10T14:30", "2026-03-11T14:29", true},
        {"2026-03-10T14:30", "2026-03-11T14:30", true},
        {"2026-03-10T14:30", "2026-03-11T14:31", false},
        {"2026-03-10", "2026-03-11", true},
        {"2026-03-10", "2026-03-12", false},
        {"2026-03-10T14:30", "2026-03-11", true},
        {"2026-03-28T12:00", "2026-03-29T12:00", true},
        {"2026-03", "2026-03-11", std::nullopt},
        {"", "2026-03-11", std::nullopt},
        {"2026-03-10", "", std::nullopt},
    }));
    Incident incident;
    incident.occurred = at("2026-01-01");
    incident.discovered = at(found);
    if (!incident.discovered.isKnown())
        incident.occurred = {};
    incident.reported = at(reported);
    INFO(found << " then " << reported);
    CHECK(isReportedWithin(24, incident) == within);
}

TEST_CASE("Where nobody says when it was found the hours run from the occurrence")
{
    Incident incident;
    incident.occurred = at("2026-03-10T14:30");
    incident.reported = at("2026-03-12T14:30");
    CHECK(isReportedWithin(24, incident) == false);
    CHECK(isReportedWithin(48, incident) == true);
    CHECK(isReportedWithin(47, incident) == false);
}

TEST_CASE("The LSMS the same day is the day of the first report")
{
    Incident incident;
    CHECK_FALSE(isWithLsmsSameDay(incident));
    incident.reported = at("2026-03-10T23:50");
    CHECK_FALSE(isWithLsmsSameDay(incident));
    incident.reachedLsms = at("2026-03-10T23:59");
    CHECK(isWithLsmsSameDay(incident) == true);
    incident.reachedLsms = at("2026-03-11T00:00");
    CHECK(isWithLsmsSameDay(incident) == false);
}

TEST_CASE("Immediate kinds are told by their trait")
{
    const PolicyNames names;
    Incident incident;
    incident.kind = names.withTrait("incident-kind", "immediate");
    CHECK(isImmediate(incident, names));
    incident.kind = names.withoutTrait("incident-kind", "immediate");
    CHECK_FALSE(isImmediate(incident, names));
}

TEST_CASE("Reviewed within ten working days, over a bank holiday")
{
    const BankHolidays easter{Day(2026, 4, 3), Day(2026, 4, 6)};
    Incident incident;
    incident.reachedLsms = at("2026-03-30T10:00"); // a Monday: the tenth working day is 15 April
    const auto [reviewed, today, within] = GENERATE(table<Day, Day, std::optional<bool>>({
        {Day(), Day(2026, 4, 15), std::nullopt},
        {Day(), Day(2026, 4, 16), false},
        {Day(2026, 4, 14), Day(2026, 5, 1), true},
        {Day(2026, 4, 15), Day(2026, 5, 1), true},
        {Day(2026, 4, 16), Day(2026, 5, 1), false},
        {Day(2026, 4, 16), Day(2026, 4, 10), std::nullopt},
    }));
    incident.reviewed = reviewed;
    CHECK(isReviewedWithin(10, incident, today, easter) == within);
}

TEST_CASE("The review runs from the report where nobody says when it reached the LSMS")
{
    Incident incident;
    CHECK_FALSE(isReviewedWithin(10, incident, Day(2026, 4, 1), {}));
    incident.reported = at("2026-03-02");
    incident.reviewed = Day(2026, 3, 16);
    CHECK(isReviewedWithin(10, incident, Day(2026, 4, 1), {}) == true);
}

TEST_CASE("What was lost is what the rows of property say")
{
    const PolicyNames names;
    const Code own = names.withTrait("owner-class", "own"), actual = names.withTrait("value-basis", "letter:A");
    Incident incident;
    incident.kind = names.withoutTrait("incident-kind", "loss");
    CHECK(lossesOf(incident, names).empty());

    PropertyItem &laptop = incident.property.emplace_back();
    laptop.item = QStringLiteral("Laptop");
    laptop.owner = own;
    laptop.value = Money{50000};
    laptop.basis = actual;
    laptop.recovered = Money{100};
    incident.property.emplace_back().item = QStringLiteral("Purse");
    CHECK(lossesOf(incident, names) == std::vector<Loss>{{own, Money{50000}, actual, Money{100}}, {{}, {}, {}, {}}});
}

TEST_CASE("A theft without a figure is a loss of unknown value, an attempted one none")
{
    const PolicyNames names;
    Incident incident;
    incident.kind = names.withTrait("incident-kind", "loss");
    REQUIRE(lossesOf(incident, names).size() == 1);
    CHECK_FALSE(lossesOf(incident, names).front().value);
    incident.attempted = true;
    CHECK(lossesOf(incident, names).empty());
}
