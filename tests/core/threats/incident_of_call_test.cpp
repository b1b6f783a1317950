// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_rules.h"
#include "core/threats/incident_of_call.h"
#include "tests/support/policy_names.h"
#include "tests/support/threat_call_sample.h"
#include <catch2/catch.hpp>

namespace {
const PolicyNames &policy()
{
    static const PolicyNames names;
    return names;
}
} // namespace

TEST_CASE("A threat call becomes an incident of its kind that the rules accept")
{
    const Incident incident = incidentOf(aThreatCall(), policy());
    CHECK(policy().hasTrait(u"incident-kind"_qs, incident.kind.text, u"threat-call"_qs));
    CHECK(incident.occurred == aThreatCall().started);
    CHECK(incident.reported == aThreatCall().started);
    CHECK(incident.reporterText == u"Nell Harrow, reception"_qs);
    CHECK(policy().choiceLabel(u"channel"_qs, incident.channel.text) == u"By telephone"_qs);
    CHECK(incident.summary == u"Bomb threat, said to be at: The post room"_qs);
    CHECK_FALSE(incident.exercise);
    Problems problems;
    incidentRules(incident, {Day(2026, 11, 2), policy()}, problems);
    CHECK(problems.empty());
}

TEST_CASE("The words and answers stand in the narrative, and who the caller is with the people")
{
    const Incident incident = incidentOf(aThreatCall(), policy());
    CHECK(incident.narrative.contains(u"08:22, 0:12  “There is a bomb in your building.”\n08:23, 1:11  “You have"_qs));
    CHECK(incident.narrative.contains(u"Where is it? The post room"_qs));
    CHECK(incident.narrative.contains(u"Voice: Calm, Slow"_qs));
    CHECK_FALSE(incident.narrative.contains(u"Gave none"_qs));
    REQUIRE(incident.parties.size() == 1);
    CHECK(policy().hasTrait(u"party-role"_qs, incident.parties.front().role.text, u"alleged"_qs));
    CHECK(incident.parties.front().description == u"Caller: Gave none, 01632 960177"_qs);
    CHECK(incident.actionTaken.contains(u"Decision: Evacuate"_qs));
}

TEST_CASE("999 and the director told become what was done at once")
{
    const Incident incident = incidentOf(aThreatCall(), policy());
    REQUIRE(incident.steps.size() == 2);
    CHECK(policy().hasTrait(u"done-step"_qs, incident.steps[0].step.text, u"threat-call:999"_qs));
    CHECK(incident.steps[0].at == aThreatCall().called999);
    CHECK(incident.steps[0].by == u"Idris Fenn"_qs);
    CHECK(incident.steps[0].theirReference == u"LP-0231"_qs);
    CHECK(incident.steps[1].by == u"Director of Corporate Affairs"_qs);
    ThreatCall nobodyTold;
    nobodyTold.started = aThreatCall().started;
    CHECK(incidentOf(nobodyTold, policy()).steps.empty());
}

TEST_CASE("An exercise becomes an exercise, in which 999 was not rung")
{
    ThreatCall call = aThreatCall();
    call.exercise = true;
    const Incident incident = incidentOf(call, policy());
    CHECK(incident.exercise);
    CHECK(incident.summary.startsWith(u"Exercise: Bomb threat"_qs));
    CHECK(incident.narrative.startsWith(u"This was an exercise."_qs));
    CHECK(incident.steps.size() == 1);
}

TEST_CASE("A threat call of which only the beginning is known becomes an incident all the same")
{
    ThreatCall call;
    call.started = Moment(Day(2026, 11, 2), QTime(8, 22));
    const Incident incident = incidentOf(call, policy());
    CHECK(incident.summary == u"Bomb threat"_qs);
    CHECK_FALSE(incident.narrative.isEmpty());
    CHECK(incident.parties.front().description == u"Caller, not known"_qs);
}

TEST_CASE("A time into a call is read as minutes and seconds")
{
    CHECK(showSeconds(0) == u"0:00"_qs);
    CHECK(showSeconds(59) == u"0:59"_qs);
    CHECK(showSeconds(60) == u"1:00"_qs);
    CHECK(showSeconds(3605) == u"60:05"_qs);
}
