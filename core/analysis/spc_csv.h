// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/xmr.h"
#include "core/base/result.h"
#include <QString>
#include <QStringList>

/// The `--improvement` word of CLI.md: increase, decrease or neutral; anything else is an error that names it.
Result<Improvement> improvementFromWord(const QString &word);

/// Reads a series from comma-separated text with the headings `date`, `value` and perhaps `rebase`, in any case and
/// order; other columns are passed over. The error names the row (the heading is row 1) and the column.
Result<std::vector<Observation>> readSeries(const QString &csv);

/// The chart as `date,value,rebase,mean,lower,upper,special_cause,point`, in order of day, lines ended by LF; limits
/// that a single point cannot have are empty.
QString writeChart(const XmrChart &chart);

/// One sentence for each baseline that is too short to rely on (DOMAIN.md 9.2, 10), naming its first day and its
/// points.
QStringList warningsOn(const XmrChart &chart);
