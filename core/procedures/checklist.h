// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/procedures/procedure_plan.h"
#include <array>
#include <memory>
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

/// Something on the records that may show that a step was done.
struct RecordProof {
    StepProof of = StepProof::Tick;
    Moment at;
    QString which = {}; ///< of a letter its template, of a contact its kind
};

/// What the ladder of PA3 says of a step.
struct RungFact {
    enum class Is {
        Silent, ///< nothing: the incident's own step stands
        Waits,  ///< nothing has called for it yet
        Passed, ///< it was left out, or is not asked of such a person
        Done,
        Asked, ///< by the ladder itself
    };
    Is is = Is::Silent;
    Moment at;    ///< when it was done
    Deadline due; ///< of one that is asked
    QString why;
};

/// The reports against those alleged in an incident.
struct ReportsAgainst {
    int number = 0; ///< which report against the same person it is, of several persons the most
    std::array<RungFact, kStepRungs> rungs;

    const RungFact &rung(StepRung which) const { return rungs[static_cast<std::size_t>(which)]; }
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
    std::vector<RecordProof> proofs;               ///< each with a moment that is known
    std::array<QString, kStepProofs> excuses;      ///< why it does not apply here; empty: it does
    std::shared_ptr<const ReportsAgainst> against; ///< null: not known
    QString whyNotCounted;                         ///< where that is not known
};

/// How a step of an incident stands.
struct ChecklistStep {
    enum class State { Open, Done, NotApplicable };
    const SameStep *same = nullptr; ///< of the plan
    State state = State::Open;
    Deadline due;           ///< the earliest that any of them asks; not known: no time, or the step before is not done
    bool isOurTime = false; ///< the time is the office's own: the policy names none
    bool isShown = false;   ///< settled as the records show, without a mark
    bool isLadders = false; ///< the ladder of who is alleged asks for it, by its own day
    QString waits;          ///< of an open one: why it can't be done yet; empty: it can
    Moment at;              ///< when it was done, where that is known
    QString by;
    QString why;
    QString evidence;

    const PlannedStep &plan() const { return same->first(); }
    const ProcedureStep &step() const { return *same->first().step; }
};

/// The steps that an incident asks, in their order, with where each stands (DOMAIN.md 13). Marks go before what the
/// records show. A record shows a step that comes after another only from the end of that on; what hangs on the
/// incident (letter, contact, action, answer) only from the moment from which the step's time runs. A note of contact
/// shows one step, the first that it can. They point into the plan.
std::vector<ChecklistStep> checklistOf(const ProcedurePlan &plan, const ChecklistFacts &facts,
                                       const BankHolidays &holidays);
/// The first that is open and does not wait, by its deadline, else by its place; null where nothing is.
const ChecklistStep *nextStep(std::span<const ChecklistStep> steps);
