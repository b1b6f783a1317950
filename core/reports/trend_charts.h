// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/counts.h"
#include "core/records/names.h"
#include "core/reports/report.h"
#include "core/reports/trend_choices.h"

/// What the Trends page shows.
struct Trends {
    /// By month with limits from three a month on; rarer ones by the days between them from 13 on, else a dot each
    /// (PACK.md 1, rule 6).
    report::Chart overTime;
    report::Chart compared; ///< the table as bars
    report::Table table;    ///< lines by columns, with totals
    qint64 counted = 0;     ///< incidents that the charts count
};

/// Charts and table of the facts, whose codes stand in the order of TrendDimension and whose days rise. The sentence
/// speaks of months from `firstNew` on alone, and at least of the newest.
Trends trendCharts(std::vector<Fact> facts, const TrendChoices &choices, const Names &names, Day firstNew = {});

/// The words for a code of a dimension; "Not known" for an empty one.
QString trendLabel(TrendDimension dimension, const Code &code, const Names &names);
