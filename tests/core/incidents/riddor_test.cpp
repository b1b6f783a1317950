// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/riddor.h"
#include "tests/support/policy_names.h"
#include <algorithm>
#include <catch2/catch.hpp>
#include <vector>

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

/// Something that was done to things, not to people.
Incident damage()
{
    Incident incident = assault();
    incident.kind = names().withoutTrait("incident-kind", "violence");
    return incident;
}

const Day kLater(2026, 6, 1);
const Code kYes{QStringLiteral("yes")};
const Code kNo{QStringLiteral("no")};

QString said(const RiddorAnswer &answer) { return answer.reasons.join(u' '); }

RiddorAnswer answer(const Party &party, Day today = kLater) { return riddorOf(assault(), party, today, names()); }
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

TEST_CASE("Whether it was at work decides, and is asked for where it is not known, with the day that may be due")
{
    const bool isDeath = GENERATE(true, false);
    Party party = hurtWorker();
    if (isDeath)
        party.harm = names().withTrait("harm", "rank:4");
    else
        party.specifiedInjury = Code{QStringLiteral("fracture")};
    party.atWork = {};
    const RiddorAnswer asked = answer(party);
    CHECK(asked.asks == Asks::MoreFacts);
    CHECK(asked.mayAsk == (isDeath ? Asks::Death : Asks::Specified));
    CHECK(asked.mayBeDue == Day(2026, 3, 12));
    CHECK(said(asked).contains(QStringLiteral("Find out whether this person was at work at the time.")));
    party.atWork = kNo;
    CHECK(answer(party).asks == Asks::Nothing); // violence to somebody off duty
    party.atWork = kYes;
    CHECK(answer(party).asks == (isDeath ? Asks::Death : Asks::Specified));
}

TEST_CASE("What happened at work is taken as arisen from it, until somebody says that it did not")
{
    Party party = hurtWorker();
    party.specifiedInjury = Code{QStringLiteral("fracture")};
    party.fromWork = GENERATE(Code(), kYes, kNo);
    CHECK(answer(party).asks == (party.fromWork == kNo ? Asks::Nothing : Asks::Specified));
    party.specifiedInjury = names().withTrait("specified-injury", "none");
    party.unableFrom = kAccident.plus(1);
    party.unableTo = kAccident.plus(8);
    CHECK(answer(party).asks == (party.fromWork == kNo ? Asks::Nothing : Asks::SevenDay));
}

TEST_CASE("A colleague off duty is somebody not at work")
{
    Party party = hurtWorker();
    party.atWork = kNo;
    party.treatment = names().withTrait("treatment", "hospital");
    const auto [fromWork, asks] =
        GENERATE(table<Code, Asks>({{Code(), Asks::MoreFacts}, {kYes, Asks::PublicHospital}, {kNo, Asks::Nothing}}));
    party.fromWork = fromWork;
    CHECK(riddorOf(damage(), party, kLater, names()).asks == asks);
}

TEST_CASE("Somebody of another body is asked about: a contractor or a practice's nurse may have been at work")
{
    Party party = hurtWorker();
    party.category = Code{QStringLiteral("contractor")};
    party.specifiedInjury = Code{QStringLiteral("fracture")};
    const auto [atWork, asks] =
        GENERATE(table<Code, Asks>({{Code(), Asks::MoreFacts}, {kYes, Asks::Specified}, {kNo, Asks::Nothing}}));
    party.atWork = atWork;
    CHECK(answer(party).asks == asks);
    party.category = Code{QStringLiteral("patient")}; // not at work unless somebody says so
    CHECK(answer(party).asks == (atWork == kYes ? Asks::Specified : Asks::Nothing));
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
    party.atWork = kNo;
    party.fromWork = kYes;
    CHECK(answer(party).asks == Asks::Nothing);
    CHECK(riddorOf(damage(), party, kLater, names()).asks == Asks::PublicHospital);
    party.treatment = names().withoutTrait("treatment", "hospital");
    CHECK(riddorOf(damage(), party, kLater, names()).asks == Asks::Nothing);
}

TEST_CASE(
    "Whether a visitor was taken to hospital is asked where nobody noted the treatment and it was more than minor")
{
    Party party = hurtWorker();
    party.category = Code{QStringLiteral("visitor")};
    party.atWork = kNo;
    party.fromWork = kYes;
    const auto [rank, asks] =
        GENERATE(table<const char *, Asks>({{"rank:1", Asks::Nothing}, {"rank:2", Asks::MoreFacts}}));
    party.harm = names().withTrait("harm", rank);
    party.treatment = GENERATE(Code(), Code{QStringLiteral("not_known")});
    const RiddorAnswer asked = riddorOf(damage(), party, kLater, names());
    CHECK(asked.asks == asks);
    CHECK(asked.mayBeDue == (asks == Asks::MoreFacts ? Day(2026, 3, 12) : Day()));
    CHECK(said(asked).contains(QStringLiteral("taken from there to a hospital")) == (asks == Asks::MoreFacts));
}

TEST_CASE("A specified injury of somebody not at work is reported where it happened in a hospital, which is asked")
{
    Party party = hurtWorker();
    party.category = Code{QStringLiteral("visitor")};
    party.atWork = kNo;
    party.fromWork = kYes;
    party.treatment = Code{QStringLiteral("first_aid")};
    party.specifiedInjury = Code{QStringLiteral("fracture")};
    const RiddorAnswer asked = riddorOf(damage(), party, kLater, names());
    CHECK(asked.asks == Asks::MoreFacts);
    CHECK(asked.mayAsk == Asks::PublicHospital);
    CHECK(asked.mayBeDue == Day(2026, 3, 12));
    CHECK(said(asked).contains(QStringLiteral("on the premises of a hospital")));
    party.riddor = names().withTrait("riddor-answer", "public");
    CHECK(riddorOf(damage(), party, kLater, names()).asks == Asks::PublicHospital);
}

TEST_CASE("What somebody decided stands against the rules, with the reason")
{
    Party party = hurtWorker();
    party.specifiedInjury = Code{QStringLiteral("fracture")};
    party.riddor = names().withTrait("riddor-answer", "none");
    party.riddorWhy = QStringLiteral("The fracture was of a toe");
    CHECK(answer(party).asks == Asks::Nothing);
    CHECK(answer(party).overruled);
    CHECK(said(answer(party)).contains(party.riddorWhy));
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
    CHECK(riddorOf(incident, kLater, names()).asks == Asks::Nothing);
    Party off = hurtWorker();
    off.unableFrom = kAccident.plus(1);
    off.unableTo = kAccident.plus(5);
    Party broken = hurtWorker();
    broken.specifiedInjury = Code{QStringLiteral("fracture")};
    incident.parties = {witness, off, broken};
    CHECK(riddorOf(incident, kLater, names()).asks == Asks::Specified);
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
    CHECK(asked.mayAsk == Asks::Specified);
    CHECK(asked.mayBeDue == Day(2026, 3, 12));
    CHECK(said(asked).contains(
        QStringLiteral("Was it one of these: fracture, not of a finger, thumb or toe; amputation;")));
    CHECK(said(asked).contains(
        QStringLiteral("told to the Health and Safety Executive at once, and reported by 12 March 2026.")));
    CHECK(said(asked).contains(QStringLiteral("If not, this holds: Unable to do normal work for %1 days.").arg(days)));
    party.specifiedInjury = names().withTrait("specified-injury", "none");
    CHECK_FALSE(answer(party).mayBeDue.isKnown());
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
    CHECK(said(answer(party)).contains(QStringLiteral("taken as none of the injuries")));
    party.treatment = names().withTrait("treatment", "hospital");
    CHECK(answer(party).asks == Asks::MoreFacts);
}

TEST_CASE("Of somebody who could not work it is asked whether there was an injury at all, where nobody said")
{
    Party party = hurtWorker();
    party.harm = {};
    party.unableFrom = kAccident.plus(1);
    CHECK(answer(party).asks == Asks::MoreFacts);
    CHECK(said(answer(party)).contains(QStringLiteral("Find out whether there was an injury to the body")));
    party.harm = names().withTrait("harm", "rank:0");
    CHECK(answer(party).asks == Asks::Nothing);
}

TEST_CASE("Of somebody assaulted whose harm nobody graded it is asked, of somebody who lost a bag it is not")
{
    Party party = hurtWorker();
    party.harm = {};
    party.specifiedInjury = {};
    CHECK(answer(party).asks == Asks::MoreFacts);
    CHECK(answer(party).mayBeDue == Day(2026, 3, 12));
    CHECK(answer(party).reasons.size() == 2); // the one question that comes first, and what hangs on it
    CHECK(riddorOf(damage(), party, kLater, names()).asks == Asks::Nothing);
    Incident nobodyHurt = assault();
    nobodyHurt.harm = names().withTrait("harm", "rank:0");
    CHECK(riddorOf(nobodyHurt, party, kLater, names()).asks == Asks::Nothing);
    Incident somebodyHurt = damage();
    somebodyHurt.harm = names().withTrait("harm", "rank:2");
    CHECK(riddorOf(somebodyHurt, party, kLater, names()).asks == Asks::MoreFacts);
}

TEST_CASE(
    "Who could do normal work all along is not reported, and where nobody said it is asked, with a day if not minor")
{
    Party party = hurtWorker();
    const auto [rank, due] = GENERATE(table<const char *, Day>({{"rank:1", Day()}, {"rank:2", Day(2026, 3, 17)}}));
    party.harm = names().withTrait("harm", rank);
    CHECK(answer(party).asks == Asks::MoreFacts);
    CHECK(answer(party).mayAsk == Asks::SevenDay);
    CHECK(answer(party).mayBeDue == due);
    party.unable = kNo;
    CHECK(answer(party).asks == Asks::Nothing);
    CHECK(said(answer(party)).contains(QStringLiteral("Unable to do normal work for 0 days.")));
}

TEST_CASE("The death of somebody not at work is reported where it arose from work, not where it was violence")
{
    Party party = hurtWorker();
    party.category = Code{QStringLiteral("visitor")};
    party.atWork = kNo;
    party.harm = names().withTrait("harm", "rank:4");
    CHECK(answer(party).asks == Asks::Nothing);
    const auto [fromWork, asks] =
        GENERATE(table<Code, Asks>({{Code(), Asks::MoreFacts}, {kYes, Asks::Death}, {kNo, Asks::Nothing}}));
    party.fromWork = fromWork;
    const RiddorAnswer asked = riddorOf(damage(), party, kLater, names());
    CHECK(asked.asks == asks);
    CHECK(asked.mayAsk == (asks == Asks::MoreFacts ? Asks::Death : Asks::Nothing));
}

TEST_CASE("A death that comes later is told when it comes, one within the ten days by their end")
{
    Party party = hurtWorker();
    party.harm = names().withTrait("harm", "rank:4");
    const auto [died, due] = GENERATE(table<Day, Day>({{Day(), Day(2026, 3, 12)},
                                                       {kAccident, Day(2026, 3, 12)},
                                                       {Day(2026, 3, 12), Day(2026, 3, 12)},
                                                       {Day(2026, 3, 13), Day(2026, 3, 13)},
                                                       {Day(2026, 11, 5), Day(2026, 11, 5)}}));
    party.died = died;
    CHECK(answer(party).asks == Asks::Death);
    CHECK(answer(party).due == due);
    CHECK(said(answer(party)).contains(QStringLiteral("A death within a year")) == (died > kAccident));
}

TEST_CASE("Whatever turns out of what is not known, the answer lies between what is asked and what may be asked")
{
    const std::vector<Code> known{kYes, kNo};
    const auto orNot = [](std::vector<Code> some) { return some.insert(some.begin(), Code()), some; };
    const std::vector<Code> specified{names().withTrait("specified-injury", "none"), Code{QStringLiteral("fracture")}};
    const std::vector<Code> treatment{Code{QStringLiteral("none")}, names().withTrait("treatment", "hospital")};
    const auto each = [&](const auto &of, const auto &act) {
        for (const Code &atWork : of(known))
            for (const Code &fromWork : of(known))
                for (const Code &injury : of(specified))
                    for (const Code &treated : of(treatment)) {
                        Party party = hurtWorker();
                        party.harm = names().withTrait("harm", "rank:2");
                        party.atWork = atWork;
                        party.fromWork = fromWork;
                        party.specifiedInjury = injury;
                        party.treatment = treated;
                        party.unable = kNo;
                        act(party);
                    }
    };
    const auto fits = [](const Code &open, const Code &closed) { return !open.isKnown() || open == closed; };
    const Incident incident = GENERATE(assault(), damage());
    each(orNot, [&](const Party &open) {
        const RiddorAnswer asked = riddorOf(incident, open, kLater, names());
        each([](const auto &all) { return all; },
             [&](const Party &closed) {
                 const bool isTaken = !open.fromWork.isKnown() && closed.atWork == kYes; // as arisen from work
                 if (!fits(open.atWork, closed.atWork) || !fits(isTaken ? kYes : open.fromWork, closed.fromWork) ||
                     !fits(open.specifiedInjury, closed.specifiedInjury) || !fits(open.treatment, closed.treatment))
                     return;
                 const Asks turned = riddorOf(incident, closed, kLater, names()).asks;
                 if (asked.asks == Asks::MoreFacts)
                     CHECK((turned <= asked.mayAsk || turned == Asks::MoreFacts)); // hospital premises are never known
                 else
                     CHECK((turned >= asked.asks && turned <= std::max(asked.asks, asked.mayAsk)));
             });
    });
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
    const RiddorAnswer most = riddorOf(incident, kLater, names());
    CHECK(most.asks == Asks::SevenDay);
    CHECK(most.mayBeDue == Day(2026, 3, 12));
}
