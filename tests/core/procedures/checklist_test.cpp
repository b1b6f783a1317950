// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/checklist.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
Saved<Procedure> twoSteps()
{
    Saved<Procedure> saved;
    saved.stamp.id = 1;
    saved.stamp.entered = QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC);
    Procedure &procedure = saved.value;
    procedure.code = u"own"_qs;
    procedure.kinds = Codes{{u"protest"_qs}};
    ProcedureStep ask;
    ask.code = u"ask"_qs;
    ask.what = u"Ask"_qs;
    ask.amount = 3;
    ask.unit = Code{u"working_days"_qs};
    ask.countsFrom = Code{u"first_reported"_qs};
    ask.ours = true;
    ProcedureStep tell = ask;
    tell.code = u"tell"_qs;
    tell.what = u"Tell the lay member"_qs;
    tell.amount = 2;
    tell.unit = Code{u"days"_qs};
    tell.countsFrom = Code{u"step_done"_qs};
    tell.afterStep = u"ask"_qs;
    tell.ours = false;
    tell.proof = Code{u"body_told"_qs};
    tell.tells = Code{u"lay_member"_qs};
    ProcedureStep review = ask;
    review.code = u"review"_qs;
    review.unit = {};
    review.amount = {};
    review.proof = Code{u"reviewed"_qs};
    procedure.steps = {ask, tell, review};
    return saved;
}

ChecklistFacts facts()
{
    ChecklistFacts f;
    f.cause.kind = Code{u"protest"_qs};
    f.reported = Moment::fromText(u"2026-11-06T16:00"_qs); // a Friday
    return f;
}
using State = ChecklistStep::State;
} // namespace

TEST_CASE("An open step has its deadline, and one that waits for another has none before that is done")
{
    const PolicyNames names;
    const ProcedurePlan plan({twoSteps()}, names);
    const auto steps = checklistOf(plan, facts(), {});
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].due == Deadline(Day(2026, 11, 11)));
    CHECK(steps[0].isOurTime);
    CHECK_FALSE(steps[1].due.isKnown());
    CHECK_FALSE(steps[2].due.isKnown());
    CHECK(nextStep(steps) == &steps[0]);
}

TEST_CASE("A mark settles a step, and the next one runs from when it was done")
{
    const PolicyNames names;
    const ProcedurePlan plan({twoSteps()}, names);
    ChecklistFacts f = facts();
    f.marks.push_back({u"own/ask"_qs, true, Moment(Day(2026, 11, 9)), u"Asha Khan"_qs, {}, u"e-mail"_qs});
    const auto steps = checklistOf(plan, f, {});
    CHECK(steps[0].state == State::Done);
    CHECK(steps[0].by == u"Asha Khan"_qs);
    CHECK_FALSE(steps[0].isShown);
    CHECK(steps[1].due == Deadline(Day(2026, 11, 11)));
    CHECK_FALSE(steps[1].isOurTime);
    CHECK(nextStep(steps) == &steps[1]);
}

TEST_CASE("A step that does not apply is settled, and what waits for it never falls due")
{
    const PolicyNames names;
    const ProcedurePlan plan({twoSteps()}, names);
    ChecklistFacts f = facts();
    f.marks.push_back({u"own/ask"_qs, false, Moment(Day(2026, 11, 9)), {}, u"Nobody to ask"_qs, {}});
    const auto steps = checklistOf(plan, f, {});
    CHECK(steps[0].state == State::NotApplicable);
    CHECK(steps[0].why == u"Nobody to ask"_qs);
    CHECK_FALSE(steps[1].due.isKnown());
}

TEST_CASE("Records show that a step was done: a body told, a review, a reason why not")
{
    const PolicyNames names;
    const ProcedurePlan plan({twoSteps()}, names);
    ChecklistFacts f = facts();
    f.marks.push_back({u"own/ask"_qs, true, Moment(Day(2026, 11, 9)), {}, {}, {}});
    f.told.push_back({u"hse"_qs, true, Moment(Day(2026, 11, 9)), {}});
    CHECK(checklistOf(plan, f, {})[1].state == State::Open);
    f.told.push_back({u"lay_member"_qs, true, {}, {}});
    CHECK(checklistOf(plan, f, {})[1].state == State::Open); // to be told, and not told yet
    f.told.back().sent = Moment(Day(2026, 11, 9));
    CHECK(checklistOf(plan, f, {})[1].state == State::Done);
    f.told.back() = {u"lay_member"_qs, false, {}, u"Is on the panel"_qs};
    CHECK(checklistOf(plan, f, {})[1].state == State::NotApplicable);
    CHECK(checklistOf(plan, f, {})[1].why == u"Is on the panel"_qs);
    f.proofs.push_back({StepProof::Review, Moment(Day(2026, 11, 10))});
    const ChecklistStep review = checklistOf(plan, f, {})[2];
    CHECK(review.state == State::Done);
    CHECK(review.isShown);
    CHECK(review.at == Moment(Day(2026, 11, 10)));
}

TEST_CASE("A mark goes before what the records show")
{
    const PolicyNames names;
    const ProcedurePlan plan({twoSteps()}, names);
    ChecklistFacts f = facts();
    f.proofs.push_back({StepProof::Review, Moment(Day(2026, 11, 10))});
    f.marks.push_back({u"own/review"_qs, false, Moment(Day(2026, 11, 9)), {}, u"Duplicate"_qs, {}});
    CHECK(checklistOf(plan, f, {})[2].state == State::NotApplicable);
}

TEST_CASE("Where nothing is open there is no next step")
{
    const PolicyNames names;
    const ProcedurePlan plan({twoSteps()}, names);
    ChecklistFacts f = facts();
    for (const char *key : {"own/ask", "own/tell", "own/review"})
        f.marks.push_back({QLatin1String(key), true, Moment(Day(2026, 11, 9)), {}, {}, {}});
    CHECK(nextStep(checklistOf(plan, f, {})) == nullptr);
}
