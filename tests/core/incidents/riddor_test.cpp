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
    party.specifiedInjury = names().withTrait("specified-injury", "none");
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

TEST_CASE("Whether the injury is a specified one is asked where it is not known, and nothing is ruled out")
{
    Party party = hurtWorker();
    party.harm = names().withTrait("harm", "rank:2");
    party.specifiedInjury = {};
    party.unableFrom = kAccident.plus(1);
    const auto [days, asks] = GENERATE(
        table<int, Asks>({{3, Asks::MoreFacts}, {4, Asks::MoreFacts}, {7, Asks::MoreFacts}, {8, Asks::SevenDay}}));
    party.unableTo = kAccident.plus(days);
    INFO(days);
    const RiddorAnswer asked = answer(party);
    CHECK(asked.asks == asks);
    CHECK(asked.ifSpecified == Day(2026, 3, 12));
    const QString said = asked.reasons.join(u' ');
    CHECK(said.contains(QStringLiteral("Was it one of these: fracture, not of a finger, thumb or toe; amputation;")));
    CHECK(said.contains(QStringLiteral("told at once and the report is due by 12 March 2026.")));
    CHECK(said.contains(QStringLiteral("If not, this holds: Unable to do normal work for %1 days.").arg(days)));
    party.specifiedInjury = names().withTrait("specified-injury", "none");
    CHECK_FALSE(answer(party).ifSpecified.isKnown());
    CHECK(answer(party).asks == (days > 7 ? Asks::SevenDay : days > 3 ? Asks::Record : Asks::Nothing));
}

TEST_CASE("A minor injury is taken as none of the specified ones and says so, unless it was treated in hospital")
{
    Party party = hurtWorker();
    party.harm = names().withTrait("harm", "rank:1");
    party.specifiedInjury = {};
    party.unableFrom = kAccident.plus(1);
    party.unableTo = kAccident.plus(2);
    CHECK(answer(party).asks == Asks::Nothing);
    CHECK(answer(party).reasons.join(u' ').contains(QStringLiteral("taken as none of the injuries")));
    party.treatment = names().withTrait("treatment", "hospital");
    CHECK(answer(party).asks == Asks::MoreFacts);
}

TEST_CASE("Of somebody who could not work it is asked whether there was an injury at all, where nobody said")
{
    Party party = hurtWorker();
    party.harm = {};
    party.unableFrom = kAccident.plus(1);
    CHECK(answer(party).asks == Asks::MoreFacts);
    party.harm = names().withTrait("harm", "rank:0");
    CHECK(answer(party).asks == Asks::Nothing);
}

TEST_CASE("The death of somebody not at work is reported where it arose from work, not where it was violence")
{
    Party party = hurtWorker();
    party.category = names().withoutTrait("person-category", "workforce");
    party.harm = names().withTrait("harm", "rank:4");
    CHECK(answer(party).asks == Asks::Nothing);
    Incident damage = assault();
    damage.kind = names().withoutTrait("incident-kind", "violence");
    CHECK(riddorOf(damage, party, Day(2026, 6, 1), names()).asks == Asks::Death);
    party.atWork = names().withTrait("yes-no-unknown", "no");
    CHECK(riddorOf(damage, party, Day(2026, 6, 1), names()).asks == Asks::Nothing);
}

TEST_CASE("What is not known of one person is not lost beside another who asks more")
{
    Party broken = hurtWorker();
    broken.specifiedInjury = {};
    broken.harm = names().withTrait("harm", "rank:2");
    Party off = hurtWorker();
    off.unableFrom = kAccident.plus(1);
    off.unableTo = kAccident.plus(9);
    Incident incident = assault();
    incident.parties = {broken, off};
    const RiddorAnswer most = riddorOf(incident, Day(2026, 6, 1), names());
    CHECK(most.asks == Asks::SevenDay);
    CHECK(most.ifSpecified == Day(2026, 3, 12));
}
