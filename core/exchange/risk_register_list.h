// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/derived_list.h"
#include "core/records/names.h"
#include "core/records/saved.h"
#include "core/risks/risk.h"
#include <span>

/// The risks that are not closed and the assessments as CLI.md lists them under `risk-register`: the gravest now first,
/// those without a score last, of the same score the risks first. The band and to whom it is passed on are the codes of
/// the office's list.
DerivedList riskRegisterList(std::span<const Saved<Risk>> risks, std::span<const Saved<RiskAssessment>> assessments,
                             Day today, const Names &names);
