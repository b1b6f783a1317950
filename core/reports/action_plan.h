// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/scope.h"
#include "core/actions/action.h"
#include "core/base/result.h"
#include "core/records/names.h"
#include "core/records/saved.h"
#include "core/reports/report.h"
#include <span>

class Database;

/// An action with the reference of the record it comes from; empty: it stands by itself, or its reader may not know.
struct PlannedAction {
    Saved<Action> action;
    QString from;
};

/// The live actions that the actor may read and that are not done by the day, in the order of their days; those without
/// a day last. Where they come from is said only to who reads every incident.
Result<std::vector<PlannedAction>> plannedActions(const Database &database, const Scope &scope, const Scope &incidents,
                                                  Day today);

/// The plan over everything: a table by whose it is to do (open, overdue, more than 90 days late, moved twice or more),
/// then a list for each of them by person, so that each owner can be handed theirs (OBLIGATIONS P5.4, P5.6).
Report actionPlan(std::span<const PlannedAction> actions, Day today, const Names &names);
