// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include "core/threats/threat_call.h"

/// What is doubtful about a threat call. Nothing is refused but a call without a beginning: what was typed while it
/// was on the line is kept as it stands (PA1).
void threatCallRules(const ThreatCall &call, const RuleContext &context, Problems &problems);
