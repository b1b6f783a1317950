// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/step_standing.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
using State = ChecklistStep::State;
using Is = RungFact::Is;

ProcedureStep step(const char *code, const char *proof)
{
    ProcedureStep made;
    made.code = made.what = QLatin1String(code);
    made.proof = Code{QLatin1String(proof)};
    made.unit = Code{u"days"_qs};
    made.amount = 2;
    made.countsFrom = Code{u"reached_lsms"_qs};
    return made;
}

ProcedureStep after(ProcedureStep made, const char *before)
{
    made.countsFrom = Code{u"step_done"_qs};
    made.afterStep = QLatin1String(before);
    return made;
}

/// An incident that reached the LSMS on Monday 2 November at 09:00.
struct Asked {
    explicit Asked(std::vector<ProcedureStep> steps)
    {
        Saved<Procedure> saved;
        saved.stamp.id = 1;
        saved.value.code = u"own"_qs;
        saved.value.kinds = Codes{{u"protest"_qs}};
        saved.value.steps = std::move(steps);
        plan = std::make_unique<ProcedurePlan>(std::vector{saved}, names);
        facts.cause.kind = Code{u"protest"_qs};
        facts.reachedLsms = Moment::fromText(u"2026-11-02T09:00"_qs);
        facts.whyNotCounted = u"Nobody is named"_qs;
    }
    ChecklistStep at(std::size_t place) const { return checklistOf(*plan, facts, {})[place]; }
    /// How the first step stands with this alone on the records.
    State with(const RecordProof &proof)
    {
        facts.proofs = {proof};
        return at(0).state;
    }
    void ladder(StepRung rung, const RungFact &fact, int number = 2)
    {
        auto against = std::make_shared<ReportsAgainst>();
        against->number = number;
        against->rungs[static_cast<std::size_t>(rung)] = fact;
        facts.against = against;
    }

    PolicyNames names;
    ChecklistFacts facts;
    std::unique_ptr<ProcedurePlan> plan;
};

Moment moment(const char *text) { return Moment::fromText(QLatin1String(text)); }

ProcedureStep formalLetter()
{
    ProcedureStep letter = step("formal_letter", "formal_letter_given");
    letter.letter = u"harassment"_qs;
    letter.countsFrom = Code{u"second_report"_qs};
    return letter;
}
} // namespace

TEST_CASE("A step's letter is shown by one from its own template or a copy of it, and by no other letter")
{
    ProcedureStep letter = step("letter", "letter_sent");
    letter.letter = u"harassment"_qs;
    Asked asked({letter});
    CHECK(asked.with({StepProof::Letter, moment("2026-11-03"), u"feedback"_qs}) == State::Open);
    CHECK(asked.with({StepProof::Letter, moment("2026-11-03"), u"harassment"_qs}) == State::Done);
    CHECK(asked.with({StepProof::Letter, moment("2026-11-03"), u"harassment~2"_qs}) == State::Done); // a copy of it
    Asked any({step("letter", "letter_sent")}); // it names no template
    CHECK(any.with({StepProof::Letter, moment("2026-11-03"), u"feedback"_qs}) == State::Done);
}

TEST_CASE("A contact shows a step from the moment on from which its time runs, and one with the police only theirs")
{
    Asked police({step("ask", "police_contacted")});
    CHECK(police.with({StepProof::Contact, moment("2026-11-02T08:59"), u"police"_qs}) == State::Open);
    CHECK(police.with({StepProof::Contact, moment("2026-11-02T09:00"), u"landlord"_qs}) == State::Open);
    CHECK(police.with({StepProof::Contact, moment("2026-11-02T09:00"), {}}) == State::Open);
    CHECK(police.with({StepProof::Contact, moment("2026-11-02T09:00"), u"police"_qs}) == State::Done);
    CHECK(police.with({StepProof::Contact, moment("2026-11-02"), u"police"_qs}) == State::Done); // some time that day
    Asked any({step("ask", "contact_noted")});
    CHECK(any.with({StepProof::Contact, moment("2026-11-03"), {}}) == State::Done);
}

TEST_CASE("One note of contact shows one step, and two steps need two")
{
    Asked asked({step("serials", "police_contacted"), step("order", "police_contacted")});
    const RecordProof first{StepProof::Contact, moment("2026-11-03"), u"police"_qs};
    asked.facts.proofs = {first};
    CHECK(asked.at(0).state == State::Done);
    CHECK(asked.at(1).state == State::Open);
    asked.facts.proofs = {{StepProof::Contact, moment("2026-11-04"), u"police"_qs}, first};
    CHECK(asked.at(0).at == moment("2026-11-03"));
    CHECK(asked.at(1).state == State::Done);
    CHECK(asked.at(1).at == moment("2026-11-04"));
}

TEST_CASE("An action or an answer from before the step's time shows nothing, and lessons need both")
{
    CHECK(Asked({step("act", "action_set")}).with({StepProof::Action, moment("2026-11-01")}) == State::Open);
    CHECK(Asked({step("act", "action_set")}).with({StepProof::Action, moment("2026-11-02")}) == State::Done);
    CHECK(Asked({step("say", "answer_given")}).with({StepProof::Answer, moment("2026-11-01")}) == State::Open);
    CHECK(Asked({step("learn", "lessons_written")}).with({StepProof::Action, moment("2026-11-03")}) == State::Open);
    CHECK(Asked({step("learn", "lessons_written")}).with({StepProof::Lessons, moment("2026-11-03")}) == State::Done);
}

TEST_CASE("The call that became the incident shows that it was written down, and its decision that somebody decided")
{
    CHECK(Asked({step("words", "call_written")}).with({StepProof::Call, moment("2026-11-01")}) == State::Done);
    CHECK(Asked({step("words", "call_written")}).with({StepProof::Decision, moment("2026-11-02")}) == State::Open);
    CHECK(Asked({step("decide", "decision_noted")}).with({StepProof::Decision, moment("2026-11-02")}) == State::Done);
}

TEST_CASE("What comes after a step is shown only by what came at its end or later")
{
    Asked asked({after(step("again", "police_contacted"), "letter"), step("letter", "letter_sent")});
    const RecordProof early{StepProof::Contact, moment("2026-11-03"), u"police"_qs};
    asked.facts.proofs = {early};
    CHECK(asked.at(0).state == State::Open);
    CHECK(asked.at(0).waits.contains(u"letter"_qs));
    const RecordProof letter{StepProof::Letter, moment("2026-11-04T15:00"), {}};
    asked.facts.proofs = {early, letter};
    CHECK(asked.at(0).state == State::Open);
    CHECK(asked.at(0).waits.isEmpty());
    CHECK(asked.at(0).due == Deadline(Day(2026, 11, 6)));
    asked.facts.proofs = {early, letter, {StepProof::Contact, moment("2026-11-05"), u"police"_qs}};
    CHECK(asked.at(0).state == State::Done);
    CHECK(asked.at(0).at == moment("2026-11-05"));
}

TEST_CASE("That the police were told at first, or why not, says nothing of telling them later")
{
    Asked asked({step("letter", "letter_sent"), after(step("police", "police_told"), "letter")});
    asked.facts.proofs = {{StepProof::Letter, moment("2026-11-04"), {}}, {StepProof::Police, moment("2026-11-02"), {}}};
    CHECK(asked.at(1).state == State::Open);
    asked.facts.excuses[static_cast<std::size_t>(StepProof::Police)] = u"They did not want it"_qs;
    CHECK(asked.at(1).state == State::Open);
    asked.facts.proofs.push_back({StepProof::Police, moment("2026-11-04"), {}});
    CHECK(asked.at(1).state == State::Done);
}

TEST_CASE("A body told before the end of the step before has not heard what came of it")
{
    ProcedureStep tell = after(step("tell", "body_told"), "review");
    tell.tells = Code{u"non_executive"_qs};
    Asked asked({step("review", "reviewed"), tell});
    asked.facts.proofs = {{StepProof::Review, moment("2026-11-05"), {}}};
    asked.facts.told = {{u"non_executive"_qs, true, moment("2026-11-04"), {}}};
    CHECK(asked.at(1).state == State::Open);
    asked.facts.told.push_back({u"non_executive"_qs, true, moment("2026-11-05"), {}});
    CHECK(asked.at(1).state == State::Done);
}

TEST_CASE("A step from the second report on is not asked of the first, and waits where nobody knows who did it")
{
    Asked asked({formalLetter()});
    CHECK(asked.at(0).state == State::Open);
    CHECK(asked.at(0).waits == u"Nobody is named"_qs);
    CHECK_FALSE(asked.at(0).due.isKnown());
    CHECK(nextStep(checklistOf(*asked.plan, asked.facts, {})) == nullptr);
    asked.ladder(StepRung::Letter, {}, 1);
    CHECK(asked.at(0).state == State::NotApplicable);
    CHECK(asked.at(0).why.contains(u"first report"_qs));
    asked.ladder(StepRung::Letter, {}, 2);
    CHECK(asked.at(0).state == State::Open);
    CHECK(asked.at(0).due == Deadline(Day(2026, 11, 4)));
    CHECK_FALSE(asked.at(0).isLadders);
}

TEST_CASE("What the ladder asks for is its own by its own day, and what it settled is settled")
{
    Asked asked({formalLetter()});
    asked.ladder(StepRung::Letter, {Is::Asked, {}, Deadline(Day(2026, 11, 9)), {}});
    CHECK(asked.at(0).isLadders);
    CHECK(asked.at(0).due == Deadline(Day(2026, 11, 9)));
    asked.ladder(StepRung::Letter, {Is::Done, moment("2026-11-05"), {}, {}});
    CHECK(asked.at(0).state == State::Done);
    CHECK(asked.at(0).at == moment("2026-11-05"));
    asked.ladder(StepRung::Letter, {Is::Passed, {}, {}, u"Skipped"_qs});
    CHECK(asked.at(0).state == State::NotApplicable);
    asked.ladder(StepRung::Letter, {Is::Waits, {}, {}, u"Paused"_qs});
    CHECK(asked.at(0).waits == u"Paused"_qs);
    asked.facts.proofs = {{StepProof::Letter, moment("2026-11-05"), u"harassment"_qs}};
    CHECK(asked.at(0).state == State::Done); // the letter of the step itself
}
