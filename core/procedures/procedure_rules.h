// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/procedures/procedure.h"
#include "core/records/kind.h"

/// What must hold for a version to be saved: each step has a code of its own, a time has its unit and its beginning,
/// and who waits for another step names one of the procedure.
void procedureRules(const Procedure &procedure, const RuleContext &context, Problems &problems);
