// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/riddor.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
using Asks = RiddorAnswer::Asks;
const Day kAccident(2026, 3, 2);

const PolicyNames &names()
{
    static const PolicyNames all;
    return all;
}

Party hurtWorker()
{
    Party party;
    party.role = names().withTrait("party-role", "affected");
    party.category = names().withTrait("person-category", "workforce");
    party.harm = names().withTrait("harm", "injury");
    party.atWork = names().withTrait("yes-no-unknown", "yes");
    return party;
}

Incident assault()
{
    Incident incident;
    incident.kind = names().withTrait("incident-kind", "assault:physical");
    incident.occurred = Moment::fromText(QStringLiteral("2026-03-02T09:10"));
    return incident;
}

RiddorAnswer answer(const Party &party, Day today = Day(2026, 6, 1))
{
    return riddorOf(assault(), party, today, names());
}
} // namespace

TEST_CASE(
    "Days unable to do normal work are recorded above three and reported above seven, the accident's day left out")
{
    const auto [days, asks] = GENERATE(table<int, Asks>(
        {{3, Asks::Nothing}, {4, Asks::Record}, {7, Asks::Record}, {8, Asks::SevenDay}, {30, Asks::SevenDay}}));
    const bool accidentCountedIn = GENERATE(true, false);
    Party party = hurtWorker();
    party.unableFrom = accidentCountedIn ? kAccident : kAccident.plus(1);
    party.unableTo = kAccident.plus(days);
    INFO(days);
    CHECK(answer(party).asks == asks);
    CHECK(answer(party).due == (asks == Asks::SevenDay ? Day(2026, 3, 17) : Day()));
}

TEST_CASE("Inability that goes on becomes reportable on its eighth day")
{
    Party party = hurtWorker();
    party.unableFrom = kAccident.plus(1);
    CHECK(answer(party, kAccident.plus(7)).asks == Asks::Record);
    CHECK(answer(party, kAccident.plus(8)).asks == Asks::SevenDay);
}

TEST_CASE("A specified injury or a death is told at once and reported within ten days")
{
    Party party = hurtWorker();
    party.specifiedInjury = Code{QStringLiteral("fracture")};
    CHECK(answer(party).asks == Asks::Specified);
    CHECK(answer(party).isAtOnce());
    CHECK(answer(party).due == Day(2026, 3, 12));
    party.harm = names().withTrait("harm", "rank:4");
    CHECK(answer(party).asks == Asks::Death);
}

TEST_CASE("Whether it was at work decides, and is asked for where it is not known")
{
    Party party = hurtWorker();
    party.specifiedInjury = Code{QStringLiteral("fracture")};
    party.atWork = {};
    CHECK(answer(party).asks == Asks::MoreFacts);
    party.atWork = names().withTrait("yes-no-unknown", "no");
    CHECK(answer(party).asks == Asks::Nothing);
}

TEST_CASE("Distress without an injury is not reported, whoever had it")
{
    Party party = hurtWorker();
    party.harm = names().withoutTrait("harm", "injury");
    party.unableFrom = kAccident;
    CHECK(answer(party).asks == Asks::Nothing);
}

TEST_CASE("An assaulted visitor is not reported, one hurt otherwise and taken to hospital is")
{
    Party party = hurtWorker();
    party.category = names().withoutTrait("person-category", "workforce");
    party.treatment = names().withTrait("treatment", "hospital");
    CHECK(answer(party).asks == Asks::Nothing);
    Incident damage = assault();
    damage.kind = names().withoutTrait("incident-kind", "violence");
    CHECK(riddorOf(damage, party, Day(2026, 6, 1), names()).asks == Asks::PublicHospital);
    party.treatment = names().withoutTrait("treatment", "hospital");
    CHECK(riddorOf(damage, party, Day(2026, 6, 1), names()).asks == Asks::Nothing);
}

TEST_CASE("What somebody decided stands against the rules, with the reason")
{
    Party party = hurtWorker();
    party.specifiedInjury = Code{QStringLiteral("fracture")};
    party.riddor = names().withTrait("riddor-answer", "none");
    party.riddorWhy = QStringLiteral("The fracture was of a toe");
    CHECK(answer(party).asks == Asks::Nothing);
    CHECK(answer(party).overruled);
    CHECK(answer(party).reasons.join(u' ').contains(party.riddorWhy));
    party.riddor = names().withTrait("riddor-answer", "seven-day");
    CHECK(answer(party).due == Day(2026, 3, 17));
}

TEST_CASE("Someone else in the incident asks nothing, and of several the one who asks most decides")
{
    Incident incident = assault();
    Party witness = hurtWorker();
    witness.role = names().withTrait("party-role", "witness");
    witness.specifiedInjury = Code{QStringLiteral("fracture")};
    incident.parties = {witness};
    CHECK(riddorOf(incident, Day(2026, 6, 1), names()).asks == Asks::Nothing);
    Party off = hurtWorker();
    off.unableFrom = kAccident.plus(1);
    off.unableTo = kAccident.plus(5);
    Party broken = hurtWorker();
    broken.specifiedInjury = Code{QStringLiteral("fracture")};
    incident.parties = {witness, off, broken};
    CHECK(riddorOf(incident, Day(2026, 6, 1), names()).asks == Asks::Specified);
}
