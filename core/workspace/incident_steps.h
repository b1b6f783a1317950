// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/procedures/checklist.h"
#include "core/workspace/workspace.h"
#include <memory>

/// The steps that an incident asks, with the plan into which they point.
struct IncidentSteps {
    std::unique_ptr<ProcedurePlan> plan;
    std::vector<ChecklistStep> steps;
};

/// The steps of an incident as it says, saved so or not yet, with what hangs on it in the office and what the ladder of
/// those alleged asks.
Result<IncidentSteps> stepsOf(const Workspace &workspace, const Saved<Incident> &incident);
/// Those that are open and that nothing keeps from being done, in the words of the procedure.
QStringList openSteps(const IncidentSteps &steps);
