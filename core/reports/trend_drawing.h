// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/xmr.h"
#include "core/reports/chart.h"

/// An XmR chart as it is drawn: `figures` and `labels` stand in the order of its points; a lower limit below zero is
/// not drawn.
report::XmrChart drawnXmr(const XmrChart &chart, const std::vector<Figure> &figures, const QStringList &labels);

/// Which rules marked a point, in words that hold for months and for days between: "above the upper limit"; empty for
/// common cause.
QString causeInWords(SpecialCause cause, const XmrRules &rules);
