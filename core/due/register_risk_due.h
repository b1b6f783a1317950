// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/due/due_context.h"
#include "core/records/saved.h"
#include "core/risks/risk.h"

/// What a risk of the register asks: its review, what is to be done when its acceptance runs out, that it is raised
/// with those above where it scores the threshold or more, and what came of that (OBLIGATIONS P5.4, P5.20).
void addRegisterRiskDue(std::vector<DueItem> &items, const Saved<Risk> &risk, int threshold, const DueContext &context);
