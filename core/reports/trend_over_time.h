// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/counts.h"
#include "core/records/names.h"
#include "core/reports/chart.h"
#include "core/reports/trend_choices.h"

/// The facts of the charted months along the time, drawn as their number allows: months with limits, days between, or
/// dots. The days of the facts rise.
report::Chart trendOverTime(const std::vector<Fact> &facts, const TrendChoices &choices, const Names &names,
                            Day firstNew);
