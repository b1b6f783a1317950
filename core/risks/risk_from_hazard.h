// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"
#include "core/records/saved.h"
#include "core/risks/risk.h"

/// A risk of the register that begins with what an assessment says of one of its hazards, and names both; the controls
/// that serve the hazard come along. Its level is the one with the trait `usual`.
Risk riskFrom(const Saved<RiskAssessment> &assessment, const Hazard &hazard, Day today, const Names &names);
