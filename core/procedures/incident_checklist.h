// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/procedures/checklist.h"

/// What other records say of an incident's steps: letters, contacts, actions and answers that hang on it, and the
/// reports against those alleged.
struct HangingProofs {
    std::vector<RecordProof> proofs;
    std::shared_ptr<const ReportsAgainst> against; ///< null: not read
};

/// What an incident says to its procedures; `entered` as the file keeps instants, empty for one that is being written.
ChecklistFacts checklistFacts(const Incident &incident, const QString &entered, const HangingProofs &hanging,
                              const Names &names);
/// The state for a step that was done, or does not apply: the first item of `step-state` with the trait.
Code stepState(bool applies, const Names &names);
/// The incident with the step marked, in place of any earlier mark of it.
Incident withStep(const Incident &incident, const StepMark &mark, const Names &names);
/// The incident without a mark on the step.
Incident withoutStep(const Incident &incident, const QString &key);
