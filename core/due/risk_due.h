// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/due/due_context.h"
#include "core/records/saved.h"
#include "core/risks/covered.h"

/// What a risk assessment asks: its next review within the horizon, a review because of what happened where it looks
/// ahead to that, the manager's acceptance and the LSMS's look once it is signed (OBLIGATIONS P5.18).
void addRiskDue(std::vector<DueItem> &items, const Saved<RiskAssessment> &assessment, const HappenedPlaces &happened,
                const DueContext &context);
