// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include "core/sanctions/sanction.h"

/// Before it is issued everything that its type asks is answered or overruled with a reason; days follow one another;
/// an outcome is made public only with approval.
void sanctionRules(const Sanction &sanction, const RuleContext &context, Problems &problems);
