// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/derived_list.h"
#include "core/records/names.h"
#include "core/records/saved.h"
#include "core/risks/risk_assessment.h"
#include <span>

/// Assessments as CLI.md lists them under `risk-register`: the gravest now first, those without a score last. The band
/// and to whom it is passed on are the codes of the office's list.
DerivedList riskRegisterList(std::span<const Saved<RiskAssessment>> assessments, const Names &names);
