// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/days_between.h"
#include <algorithm>

DaysBetween daysBetween(std::vector<Day> events, const XmrRules &rules)
{
    std::erase_if(events, [](Day day) { return !day.isKnown(); });
    std::sort(events.begin(), events.end());
    DaysBetween result{std::move(events), {}};
    if (result.events.size() < DaysBetween::kFewestForChart)
        return result;
    std::vector<Observation> gaps;
    for (std::size_t i = 1; i < result.events.size(); ++i)
        gaps.push_back(
            {result.events[i], static_cast<double>(result.events[i - 1].daysTo(result.events[i])), false, {}});
    result.chart = xmrChart(std::move(gaps), rules);
    return result;
}
