// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"
#include "core/reports/figure.h"
#include <optional>
#include <variant>
#include <vector>

namespace report {

/// What the rules say of one point of an XmR chart (DOMAIN.md 9.2, step 7).
enum class Variation { Common, Improvement, Concern, NeutralHigh, NeutralLow };

/// One point of an XmR chart with the limits that hold at it; a new group of limits breaks the lines.
struct XmrPoint {
    QString label; ///< `Oct 26`, as on the axis
    double value = 0;
    Figure figure; ///< the same value as a figure, with its records
    double mean = 0;
    double upper = 0;
    std::optional<double> lower; ///< none where it is below zero and so not drawn
    int group = 0;               ///< which period of limits it belongs to; counted from 0
    Variation variation = Variation::Common;
    QString rule; ///< why it is marked, in words: `above the upper limit`; empty for common cause
};

/// Individuals and moving range chart: points, mean, limits, special causes.
struct XmrChart {
    std::vector<XmrPoint> points;
    std::optional<double> target;
    QString ruleSet; ///< small print naming the rules: `XmR, 24 months, Making Data Count rules (7 points, …)`
};

/// One series of a chart over categories.
struct Series {
    QString name;
    std::vector<Figure> values; ///< one for each category; kinds without a number leave a gap
};

/// Series over categories: columns stacked with the total on top, columns side by side, bars along, or lines.
struct SeriesChart {
    enum class Style { StackedColumns, Columns, Bars, Lines };
    Style style = Style::StackedColumns;
    QString categoryTitle; ///< heading of the categories in the table form: `Period`
    QStringList categories;
    std::vector<Series> series;
};

/// One event on a time line.
struct TimelineDot {
    Day day;
    bool filled = false;
    QString label; ///< what it was: `Physical assault, Quayside`
    RecordId id = 0;
};

/// Events too rare for a chart of counts: a dot each along the time, stacked where they fall together.
struct TimelineChart {
    Day from;
    Day to;
    QString filledMeans; ///< legend of a filled dot: `injury`
    QString hollowMeans; ///< legend of a hollow dot: `no injury`
    std::vector<TimelineDot> dots;
};

/// A chart as data. The sentence says what it shows, for every reader; the drawing adds nothing to it.
struct Chart {
    QString number; ///< `Figure 1`; fixed, minutes cite it
    QString title;
    QString sentence;   ///< printed below: what the rules found, in words
    QString valueTitle; ///< heading of the values and of the axis: `Incidents`
    std::variant<XmrChart, SeriesChart, TimelineChart> drawing;
};

} // namespace report
