// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/counts.h"
#include "core/records/names.h"
#include "core/reports/chart.h"
#include "core/reports/trend_choices.h"

/// Days that the chart looks at beside the facts.
struct TrendDays {
    Day firstNew; ///< from which on its sentence speaks of months; not known: of the newest
    Day recorded; ///< of the first incident of any kind in the charted months; before it nothing was recorded
};

/// The facts of the charted months along the time, drawn as their number allows: months with limits, days between, or
/// dots. The days of the facts rise. Where a measure is placed, the average is restarted there, and the sentence says
/// whether it worked.
report::Chart trendOverTime(const std::vector<Fact> &facts, const TrendChoices &choices, const Names &names,
                            const TrendDays &days);
