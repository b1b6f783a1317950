// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trend_measure.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Trends", text); }

/// The first point that lies wholly after the start.
std::size_t firstSince(const std::vector<Observation> &series, Day started, PointIs point)
{
    const auto begins = [point](const Observation &one) {
        return point == PointIs::Month ? one.day : one.day.plus(-static_cast<int>(one.value));
    };
    const auto at =
        std::find_if(series.begin(), series.end(), [&](const Observation &one) { return started <= begins(one); });
    return static_cast<std::size_t>(at - series.begin());
}

bool isLow(SpecialCause cause)
{
    return cause == SpecialCause::BelowLimit || cause == SpecialCause::TwoOfThreeLow || cause == SpecialCause::ShiftLow;
}

bool isHigh(SpecialCause cause)
{
    return cause == SpecialCause::AboveLimit || cause == SpecialCause::TwoOfThreeHigh ||
           cause == SpecialCause::ShiftHigh;
}

/// What the points since the start say against the limits of before. A trend says nothing of that.
QString verdict(const std::vector<Observation> &series, std::size_t start, XmrRules rules, PointIs point)
{
    rules.fixAfter = static_cast<int>(start);
    const XmrChart chart = xmrChart(series, rules);
    bool low = false, high = false;
    for (std::size_t i = start; i < chart.points.size(); ++i) {
        low = low || isLow(chart.points[i].cause);
        high = high || isHigh(chart.points[i].cause);
    }
    if (low && high)
        return tr("Since then it runs both above and below what it was: look at the points.");
    if (!low && !high)
        return tr("That is within what chance alone produced before.");
    const bool fewer = point == PointIs::Month ? low : high;
    return fewer ? tr("That is fewer than chance alone explains by the limits of before.")
                 : tr("That is more than chance alone explains by the limits of before.");
}

QString average(const std::vector<Observation> &series, std::size_t from, std::size_t to)
{
    double sum = 0;
    for (std::size_t i = from; i < to; ++i)
        sum += series[i].value;
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(sum / static_cast<double>(to - from), 'f', 1);
}

/// `“Coded lock” came into use on 3 March 2025 and cost £210.00.`
QString introduction(const TrendMeasure &measure)
{
    return measure.cost ? tr("“%1” came into use on %2 and cost %3.")
                              .arg(measure.name, show(measure.started), show(*measure.cost))
                        : tr("“%1” came into use on %2.").arg(measure.name, show(measure.started));
}
} // namespace

QString placeMeasure(std::vector<Observation> &series, const TrendMeasure &measure, const XmrRules &rules,
                     PointIs point)
{
    const std::size_t start = firstSince(series, measure.started, point);
    const std::size_t since = series.size() - start;
    const bool isMonth = point == PointIs::Month;
    if (start < kPointsEachSide || since < kPointsEachSide) {
        const QString needed =
            isMonth ? tr("Whether it worked can't be said yet: that takes %1 whole months before and %1 since; there "
                         "are %2 and %3.")
                    : tr("Whether it worked can't be said yet: that takes %1 gaps between incidents before and %1 "
                         "since; there are %2 and %3.");
        return introduction(measure) + u' ' + needed.arg(kPointsEachSide).arg(start).arg(since);
    }
    const QString found = verdict(series, start, rules, point);
    series[start].rebase = true;
    series[start].reason = tr("%1 came into use").arg(measure.name);
    const QString averages = isMonth ? tr("The average is restarted after it: %1 a month before, %2 since.")
                                     : tr("The average is restarted after it: %1 days between before, %2 since.");
    return introduction(measure) + u' ' +
           averages.arg(average(series, 0, start), average(series, start, series.size())) + u' ' + found;
}
