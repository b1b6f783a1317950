// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/incident_checklist.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
/// When it was first shown.
Moment proof(const ChecklistFacts &facts, StepProof which)
{
    for (const RecordProof &one : facts.proofs)
        if (one.of == which)
            return one.at;
    return {};
}
QString excuse(const ChecklistFacts &facts, StepProof which) { return facts.excuses[static_cast<std::size_t>(which)]; }

Incident reported()
{
    Incident incident;
    incident.kind = Code{u"theft"_qs};
    incident.reported = Moment::fromText(u"2026-11-02T09:00"_qs);
    incident.reporterText = u"The receptionist"_qs;
    return incident;
}

const PolicyNames &names()
{
    static const PolicyNames made;
    return made;
}

ChecklistFacts facts(const Incident &incident) { return checklistFacts(incident, {}, {}, names()); }
} // namespace

TEST_CASE("What an incident says shows its steps: police, LSMS, warning, recording, property, review, outcome")
{
    Incident incident = reported();
    for (const StepProof none : {StepProof::Police, StepProof::Lsms, StepProof::VerbalWarning, StepProof::Recording,
                                 StepProof::Property, StepProof::Feedback, StepProof::Review, StepProof::Outcome})
        CHECK_FALSE(proof(facts(incident), none).isKnown());
    CHECK(proof(facts(incident), StepProof::Report) == incident.reported);
    incident.policeReported = names().withTrait("police-reported", "told");
    incident.reachedLsms = Moment::fromText(u"2026-11-02T10:00"_qs);
    StepDone warned;
    warned.step = names().withTrait("done-step", "verbal-warning");
    incident.steps = {warned};
    incident.cctvKept = true;
    incident.property.emplace_back();
    incident.feedbackGiven = Day(2026, 11, 3);
    incident.reviewed = Day(2026, 11, 4);
    incident.outcome = u"The bicycle is back."_qs;
    CHECK(proof(facts(incident), StepProof::Police) == incident.reported); // no time of its own
    CHECK(proof(facts(incident), StepProof::Lsms) == incident.reachedLsms);
    CHECK(proof(facts(incident), StepProof::VerbalWarning).isKnown());
    CHECK(proof(facts(incident), StepProof::Recording).isKnown());
    CHECK(proof(facts(incident), StepProof::Property).isKnown());
    CHECK(proof(facts(incident), StepProof::Feedback) == Moment(Day(2026, 11, 3)));
    CHECK(proof(facts(incident), StepProof::Review) == Moment(Day(2026, 11, 4)));
    CHECK(proof(facts(incident), StepProof::Outcome).isKnown());
}

TEST_CASE("The police's outcome is known when that of every case is")
{
    Incident incident = reported();
    incident.police.resize(2);
    incident.police[0].outcome = names().withTrait("police-outcome", "known");
    incident.police[0].outcomeDay = Day(2026, 11, 9);
    CHECK_FALSE(proof(facts(incident), StepProof::PoliceOutcome).isKnown());
    incident.police[1].outcome = incident.police[0].outcome;
    CHECK(proof(facts(incident), StepProof::PoliceOutcome) == Moment(Day(2026, 11, 9)));
}

TEST_CASE("A reason why not, or what cannot be, settles a step as not applicable")
{
    Incident incident = reported();
    CHECK(excuse(facts(incident), StepProof::Feedback).isEmpty());
    incident.reporterText.clear();
    CHECK_FALSE(excuse(facts(incident), StepProof::Feedback).isEmpty());
    incident.policeWhyNot = u"The owner does not want it"_qs;
    CHECK(excuse(facts(incident), StepProof::Police) == incident.policeWhyNot);
    CHECK_FALSE(excuse(facts(incident), StepProof::PoliceOutcome).isEmpty());
    CHECK(excuse(facts(incident), StepProof::Recording).isEmpty());
    incident.cctv = false;
    CHECK_FALSE(excuse(facts(incident), StepProof::Recording).isEmpty());
    incident.channel = names().withTrait("channel", "logs");
    CHECK(excuse(facts(incident), StepProof::Logs).isEmpty());
    incident.channel = names().withoutTrait("channel", "logs");
    CHECK_FALSE(excuse(facts(incident), StepProof::Logs).isEmpty());
}

TEST_CASE("A mark replaces the earlier one of its step, and can be taken away")
{
    Incident incident =
        withStep(reported(), {u"theft/serials"_qs, true, Moment(Day(2026, 11, 3)), {}, {}, {}}, names());
    incident =
        withStep(incident, {u"theft/serials"_qs, false, Moment(Day(2026, 11, 4)), {}, u"None known"_qs, {}}, names());
    incident = withStep(incident, {u"review"_qs, true, {}, {}, {}, {}}, names());
    REQUIRE(incident.checklist.size() == 2);
    CHECK(incident.checklist[0].why == u"None known"_qs);
    CHECK(facts(incident).marks[0].applies == false);
    CHECK(facts(incident).marks[1].applies);
    CHECK(withoutStep(incident, u"review"_qs).checklist.size() == 1);
}

TEST_CASE("An incident has reached the LSMS when it says so, was taken up or reviewed, or came from another system")
{
    Incident incident = reported();
    incident.otherReference = u"DATIX-4711"_qs;
    const QString entered = u"2026-11-06T08:00:00Z"_qs;
    const auto reached = [&] { return proof(checklistFacts(incident, entered, {}, names()), StepProof::Lsms); };
    CHECK(reached() == Moment(Day(2026, 11, 6)));
    incident.reviewed = Day(2026, 11, 5);
    CHECK(reached() == Moment(incident.reviewed));
    incident.acknowledged = Moment(Day(2026, 11, 4));
    CHECK(reached() == incident.acknowledged);
    incident.reachedLsms = Moment(Day(2026, 11, 3));
    CHECK(reached() == incident.reachedLsms);
}

TEST_CASE("Lessons are shown by their words and an action together")
{
    Incident incident = reported();
    const HangingProofs hanging{{{StepProof::Action, Moment(Day(2026, 11, 9)), {}}}, {}};
    const auto lessons = [&] { return proof(checklistFacts(incident, {}, hanging, names()), StepProof::Lessons); };
    CHECK_FALSE(lessons().isKnown());
    incident.lessons = u"The lock gave way."_qs;
    CHECK(lessons() == Moment(Day(2026, 11, 9)));
}
