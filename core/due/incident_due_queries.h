// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/may.h"
#include "core/base/result.h"
#include "core/due/incident_due.h"

class Database;

/// The incidents that are not closed, within the scope, with the fields that deadlines need; of the others nothing is
/// read.
Result<std::vector<OpenIncident>> openIncidents(const Database &database, const Scope &scope);
/// The closed ones, within the scope, with a police case whose outcome is not known.
Result<std::vector<OpenIncident>> closedAwaitingPolice(const Database &database, const Scope &scope,
                                                       const Names &names);
/// What hangs on one incident.
Result<HangingProofs> hangingProofs(const Database &database, RecordId incident);
