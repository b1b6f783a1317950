// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/print/charts/chart_plot.h"
#include <QPen>
#include <QStringList>
#include <QVector>

class QCPScatterStyle;

/// The few things our charts are made of, drawn into a plot in one style: axes, lines, dots, words. For the sources of
/// this folder.
class PlotParts {
public:
    PlotParts(QCustomPlot &plot, const ChartStyle &style);

    QCustomPlot &plot() { return m_plot; }
    const ChartStyle &style() const { return m_style; }
    /// Points as device pixels.
    double px(double points) const { return points * m_style.unit; }

    void valueTitle(const QString &title);
    void ranges(double left, double right, double bottom, double top);
    /// Names below the places 0, 1, 2 …; no more than about `most` of them, always the last; many of them in two
    /// lines.
    void categories(const QStringList &names, int most);
    /// Names beside the places 0, 1, 2 … from the top, all of them, each in one line.
    void categoriesBeside(const QStringList &names);
    /// Months below a time line that counts days from `from`.
    void days(Day from, Day to);
    void line(const QVector<double> &x, const QVector<double> &y, const QPen &pen, const QString &legend = {});
    void dots(const QVector<double> &x, const QVector<double> &y, const QCPScatterStyle &style, const QString &legend);
    /// Leaves as much beside the axes as the longest of these takes.
    void roomAtRight(const QStringList &words);
    void text(QPointF at, const QString &words, Qt::Alignment alignment);
    /// Says in the middle that there is nothing.
    void nothing(const QString &words);
    /// Lays the legend below, where anything asked to be in it.
    void finish();

private:
    QCustomPlot &m_plot;
    ChartStyle m_style;
};

/// Stacked columns, columns, bars and lines.
std::vector<ChartSpot> drawSeries(PlotParts &parts, const report::SeriesChart &chart);
