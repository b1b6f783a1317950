// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"
#include "core/records/kind.h"

/// Each later day lies after the one before it, and what was done is verified by another person than its owner.
void actionRules(const Action &action, const RuleContext &context, Problems &problems);
/// The day it is due is the last it was moved to; the first one is kept beside it.
void completeAction(Action &action, const RuleContext &context);
/// The day it was first due.
Day firstDueOf(const Action &action);
