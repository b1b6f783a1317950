// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"
#include <QString>
#include <cstddef>
#include <span>
#include <vector>

/// Which way a measure gets better; counts of incidents are neutral, for more reports may be better reporting
/// (DOMAIN.md 17).
enum class Improvement { Increase, Decrease, Neutral };

/// Which rule of DOMAIN.md 9.2 a point meets; the first rule in this order that matches is the point's label.
enum class SpecialCause {
    Common,
    AboveLimit,
    BelowLimit,
    TrendUp,
    TrendDown,
    TwoOfThreeHigh,
    TwoOfThreeLow,
    ShiftHigh,
    ShiftLow
};

/// What a point means, given which way is better.
enum class PointClass { Common, Improvement, Concern, NeutralHigh, NeutralLow };

/// What the chart as a whole says: the class of its last point, with the side it lies on.
enum class Variation { Common, ConcernHigh, ConcernLow, ImprovementHigh, ImprovementLow, NeutralHigh, NeutralLow };

/// Whether the process as it runs will meet a target.
enum class Assurance { None, ConsistentPass, ConsistentFail, Inconsistent };

/// One value of a series; with `rebase` the average is restarted here, for the given reason.
struct Observation {
    Day day;
    double value = 0;
    bool rebase = false;
    QString reason;
};

/// The constants of the chart; the defaults are those of NHS "Making Data Count".
struct XmrRules {
    Improvement improvement = Improvement::Neutral;
    bool screenOutliers = true; ///< leave moving ranges of 3.267 times their average and more out of the limits
    int trendLength = 7;        ///< points that rise, or fall, one after the other
    int shiftLength = 7;        ///< points in a row on one side of the average
    int minimumPoints = 13;     ///< a baseline of fewer is too short to rely on
    int fixAfter = 0;           ///< points at the start of each baseline that make its limits; 0 is all of them
};

/// The points from one restart of the average to the next, with the average and the limits they share.
struct Baseline {
    std::size_t first = 0; ///< index of its first point
    std::size_t count = 0;
    QString reason; ///< why the average was restarted here; empty for the first baseline
    double mean = 0;
    double averageRange = 0; ///< average moving range, after screening where that is on
    bool hasLimits = false;  ///< false where a single point leaves no range to make them from

    double upper() const;
    double lower() const; ///< may be below zero: a chart of counts does not draw it there
    double nearUpper() const;
    double nearLower() const;
};

/// One point of the chart, with what the rules say about it.
struct XmrPoint {
    Day day;
    double value = 0;
    bool rebase = false;
    std::size_t baseline = 0; ///< index into the chart's baselines
    SpecialCause cause = SpecialCause::Common;
    PointClass pointClass = PointClass::Common;
};

/// An XmR chart as numbers.
struct XmrChart {
    XmrRules rules;
    std::vector<Baseline> baselines;
    std::vector<XmrPoint> points; ///< in order of day

    const Baseline &baselineOf(const XmrPoint &point) const { return baselines[point.baseline]; }
    bool isTooShort(const Baseline &baseline) const;
    /// Whether any baseline has fewer points than the rules ask for.
    bool isTooShort() const;
};

/// The chart of a series after DOMAIN.md 9.2; the series may come in any order and is sorted by day. Values must be
/// finite.
XmrChart xmrChart(std::vector<Observation> series, const XmrRules &rules = {});

/// Common where there are no points.
Variation variation(const XmrChart &chart);

/// None where the improvement is neutral or the last baseline has no limits.
Assurance assurance(const XmrChart &chart, double target);

/// For each value 1 (or -1) where it is the last of `length` values that rise (or fall) without a tie, otherwise 0.
std::vector<int> trendEnds(std::span<const double> values, int length);
