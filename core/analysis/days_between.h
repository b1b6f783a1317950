// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/xmr.h"
#include <optional>
#include <vector>

/// Events too rare for a monthly chart, shown by the days between them (PACK.md 1, rule 6).
struct DaysBetween {
    /// The fewest events that make a chart; below that they are dots on a time line.
    static constexpr std::size_t kFewestForChart = 13;

    std::vector<Day> events; ///< in order, each event its own; days not known are left out
    /// From 13 events on: a point for each event but the first, on its day, its value the days since the event before;
    /// two on one day are 0 apart.
    std::optional<XmrChart> chart;
};

/// The more days between, the fewer events: a rule set whose improvement is `Increase` calls longer gaps better.
DaysBetween daysBetween(std::vector<Day> events, const XmrRules &rules = {});
