// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/chart.h"
#include <QColor>
#include <QFont>
#include <QPointF>
#include <vector>

class QCustomPlot;
class QPalette;

/// How a chart is drawn on a medium. No colour has an alpha part: PDF/A-1b forbids it.
struct ChartStyle {
    double unit = 1; ///< device pixels in a point
    QColor ink;
    QColor quiet;
    QColor grid;
    QColor ground;
    bool dark = false;

    static ChartStyle forPaper(double unit);
    static ChartStyle forScreen(const QPalette &palette, double unit);
    QFont font(double points) const;
};

/// A place of a chart that can be pointed at: where it is in the plot's coordinates and what it says.
struct ChartSpot {
    QPointF at;
    QString text; ///< `Sep 26: 13, above the upper limit`
    std::vector<RecordId> ids;
};

/// Draws the chart into an empty plot and gives its places from the first to the last.
std::vector<ChartSpot> plotChart(QCustomPlot &plot, const report::Chart &chart, const ChartStyle &style);

/// The colour and, with it, the name of a special cause (DOMAIN.md 9.2 item 11); each has a shape of its own as well.
QColor colourOf(report::Variation variation, const ChartStyle &style);
QString nameOf(report::Variation variation);
