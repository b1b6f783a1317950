// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/procedures/procedure_plan.h"
#include <array>
#include <span>

/// What somebody marked of a step.
struct StepMark {
    QString key;         ///< of the planned step
    bool applies = true; ///< else marked as not applicable
    Moment at;
    QString by;
    QString why;
    QString evidence;
};

/// A body that has heard of it, or need not.
struct BodyTold {
    QString body;
    bool needed = true;
    Moment sent;
    QString why;
};

/// What an incident and what hangs on it say, as far as procedures ask.
struct ChecklistFacts {
    ProcedureCause cause;
    Moment occurred;
    Moment found;
    Moment reported;
    Moment reachedLsms;
    std::vector<StepMark> marks;
    std::vector<BodyTold> told;
    std::array<Moment, kStepProofs> proofs;   ///< when each was given; known: it is shown by a record
    std::array<QString, kStepProofs> excuses; ///< why it does not apply here; empty: it does
};

/// How a step of an incident stands.
struct ChecklistStep {
    enum class State { Open, Done, NotApplicable };
    const SameStep *same = nullptr; ///< of the plan
    State state = State::Open;
    Deadline due;           ///< the earliest that any of them asks; not known: no time, or the step before is not done
    bool isOurTime = false; ///< the time is the office's own: the policy names none
    bool isShown = false;   ///< settled as the records show, without a mark
    Moment at;              ///< when it was done, where that is known
    QString by;
    QString why;
    QString evidence;

    const PlannedStep &plan() const { return same->first(); }
    const ProcedureStep &step() const { return *same->first().step; }
};

/// The steps that an incident asks, in their order, with where each stands (DOMAIN.md 13). Marks go before what the
/// records show. They point into the plan.
std::vector<ChecklistStep> checklistOf(const ProcedurePlan &plan, const ChecklistFacts &facts,
                                       const BankHolidays &holidays);
/// The first that is open, by its deadline, else by its place; null where nothing is.
const ChecklistStep *nextStep(std::span<const ChecklistStep> steps);
