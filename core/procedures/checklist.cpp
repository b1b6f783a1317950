// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/checklist.h"
#include <algorithm>

namespace {
/// The first of the moments that is known.
Moment firstKnown(std::initializer_list<const Moment *> moments)
{
    for (const Moment *moment : moments)
        if (moment->isKnown())
            return *moment;
    return {};
}

/// Where an event has no time of its own, the next one that the record knows.
Moment momentOf(StepEvent event, const ChecklistFacts &facts)
{
    switch (event) {
    case StepEvent::Occurred:
        return firstKnown({&facts.occurred, &facts.found, &facts.reported});
    case StepEvent::Found:
        return firstKnown({&facts.found, &facts.reported, &facts.occurred});
    case StepEvent::Reported:
        return firstKnown({&facts.reported, &facts.found, &facts.occurred});
    case StepEvent::ReachedLsms:
        return firstKnown({&facts.reachedLsms, &facts.reported, &facts.found, &facts.occurred});
    case StepEvent::None:
    case StepEvent::StepDone:
        break;
    }
    return {};
}

void settleAsMarked(ChecklistStep &step, const StepMark &mark)
{
    step.state = mark.applies ? ChecklistStep::State::Done : ChecklistStep::State::NotApplicable;
    step.at = mark.at;
    step.by = mark.by;
    step.why = mark.why;
    step.evidence = mark.evidence;
}

void settleAsShown(ChecklistStep &step, ChecklistStep::State state, const Moment &at, const QString &why = {})
{
    step.state = state;
    step.at = at;
    step.why = why;
    step.isShown = true;
}

/// Each of the steps that are one may be shown by its own record.
void settleByRecords(ChecklistStep &step, const ChecklistFacts &facts)
{
    for (const PlannedStep *plan : step.same->steps) {
        if (plan->proof == StepProof::Tick)
            continue;
        if (plan->proof != StepProof::Told) {
            const auto proof = static_cast<std::size_t>(plan->proof);
            if (facts.proofs[proof].isKnown())
                return settleAsShown(step, ChecklistStep::State::Done, facts.proofs[proof]);
            if (!facts.excuses[proof].isEmpty())
                return settleAsShown(step, ChecklistStep::State::NotApplicable, {}, facts.excuses[proof]);
            continue;
        }
        for (const BodyTold &told : facts.told)
            if (told.body == plan->step->tells.text && (told.sent.isKnown() || !told.needed))
                return settleAsShown(
                    step, told.sent.isKnown() ? ChecklistStep::State::Done : ChecklistStep::State::NotApplicable,
                    told.sent, told.why);
    }
}

void settle(ChecklistStep &step, const ChecklistFacts &facts)
{
    for (const StepMark &mark : facts.marks)
        if (mark.key == step.plan().key)
            return settleAsMarked(step, mark);
    settleByRecords(step, facts);
}

/// The end of the step that this one waits for; not known where it is not done.
Moment endOfStepBefore(const PlannedStep &step, const std::vector<ChecklistStep> &steps)
{
    for (const ChecklistStep &other : steps)
        for (const PlannedStep *plan : other.same->steps)
            if (plan->procedure == step.procedure && plan->step->code == step.step->afterStep)
                return other.state == ChecklistStep::State::Done ? other.at : Moment();
    return {};
}

void setDue(ChecklistStep &step, const std::vector<ChecklistStep> &all, const ChecklistFacts &facts,
            const BankHolidays &holidays)
{
    for (const PlannedStep *plan : step.same->steps) {
        if (!plan->limit)
            continue;
        const Moment from =
            plan->event == StepEvent::StepDone ? endOfStepBefore(*plan, all) : momentOf(plan->event, facts);
        const Deadline due = deadline(from, *plan->limit, holidays);
        if (due.isKnown() && (!step.due.isKnown() || due < step.due)) {
            step.due = due;
            step.isOurTime = plan->step->ours;
        }
    }
}
} // namespace

std::vector<ChecklistStep> checklistOf(const ProcedurePlan &plan, const ChecklistFacts &facts,
                                       const BankHolidays &holidays)
{
    const std::vector<SameStep> &asked = plan.stepsOf(facts.cause);
    std::vector<ChecklistStep> steps(asked.size());
    for (std::size_t i = 0; i < asked.size(); ++i) {
        steps[i].same = &asked[i];
        settle(steps[i], facts);
    }
    for (ChecklistStep &step : steps)
        if (step.state == ChecklistStep::State::Open)
            setDue(step, steps, facts, holidays);
    return steps;
}

const ChecklistStep *nextStep(std::span<const ChecklistStep> steps)
{
    const ChecklistStep *next = nullptr;
    for (const ChecklistStep &step : steps) {
        if (step.state != ChecklistStep::State::Open)
            continue;
        const bool sooner = step.due.isKnown() && (!next || !next->due.isKnown() || step.due < next->due);
        if (!next || sooner)
            next = &step;
    }
    return next;
}
