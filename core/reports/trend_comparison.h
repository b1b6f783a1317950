// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/counts.h"
#include "core/records/names.h"
#include "core/reports/report.h"
#include "core/reports/trend_choices.h"

/// The facts counted by the chosen dimensions: lines, columns, totals; every cell knows its records.
report::Table trendTable(const std::vector<Fact> &facts, const TrendChoices &choices, const Names &names);

/// The table as bars: stacked by its columns where both are few, else the totals of its lines, the largest first and
/// those beyond twelve as one.
report::Chart trendBars(const report::Table &table);
