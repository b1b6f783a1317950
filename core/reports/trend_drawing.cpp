// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trend_drawing.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Trends", text); }

report::Variation drawn(PointClass pointClass)
{
    switch (pointClass) {
    case PointClass::Common:
        return report::Variation::Common;
    case PointClass::Improvement:
        return report::Variation::Improvement;
    case PointClass::Concern:
        return report::Variation::Concern;
    case PointClass::NeutralHigh:
        return report::Variation::NeutralHigh;
    case PointClass::NeutralLow:
        return report::Variation::NeutralLow;
    }
    return report::Variation::Common;
}
} // namespace

QString causeInWords(SpecialCause cause, const XmrRules &rules)
{
    switch (cause) {
    case SpecialCause::Common:
        return {};
    case SpecialCause::AboveLimit:
        return tr("above the upper limit");
    case SpecialCause::BelowLimit:
        return tr("below the lower limit");
    case SpecialCause::TrendUp:
        return tr("one of %1 or more that rise").arg(rules.trendLength);
    case SpecialCause::TrendDown:
        return tr("one of %1 or more that fall").arg(rules.trendLength);
    case SpecialCause::TwoOfThreeHigh:
        return tr("two of three near the upper limit");
    case SpecialCause::TwoOfThreeLow:
        return tr("two of three near the lower limit");
    case SpecialCause::ShiftHigh:
        return tr("one of %1 or more above the average").arg(rules.shiftLength);
    case SpecialCause::ShiftLow:
        return tr("one of %1 or more below the average").arg(rules.shiftLength);
    }
    return {};
}

report::XmrChart drawnXmr(const XmrChart &chart, const std::vector<Figure> &figures, const QStringList &labels)
{
    report::XmrChart made;
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        const XmrPoint &point = chart.points[i];
        const Baseline &baseline = chart.baselineOf(point);
        report::XmrPoint p;
        p.label = labels[static_cast<qsizetype>(i)];
        p.value = point.value;
        p.figure = figures[i];
        p.mean = baseline.mean;
        p.upper = baseline.hasLimits ? baseline.upper() : baseline.mean;
        if (baseline.hasLimits && baseline.lower() > 0)
            p.lower = baseline.lower();
        p.group = static_cast<int>(point.baseline);
        p.variation = drawn(point.pointClass);
        p.rule = causeInWords(point.cause, chart.rules);
        made.points.push_back(std::move(p));
    }
    return made;
}
