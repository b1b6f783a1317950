// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/reports/report.h"
#include <functional>

class QIODevice;

/// Draws a chart as one `<svg>` element, without an XML declaration; empty text leaves the chart to its table.
using DrawChart = std::function<QString(const report::Chart &)>;

/// Writes the report as one HTML file that needs nothing else: real headings, tables with captions and scopes, each
/// chart with its figures as a table below it. Streams long tables; fails with the sentence of whatever could not be
/// read or written, or on cancel (`Error::Code::Cancelled`). `progress` is told 0 to 100 and answers false to cancel.
Result<void> writeHtml(const Report &report, const DrawChart &drawChart, QIODevice &to,
                       const std::function<bool(int percent)> &progress = {});

/// The same as text.
Result<QString> html(const Report &report, const DrawChart &drawChart);
