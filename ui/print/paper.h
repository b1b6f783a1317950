// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"
#include <QColor>
#include <QFont>
#include <QPageLayout>
#include <QPageSize>
#include <QSizeF>

/// What every page of ours has in common. Layout is done in units of 1/1200 inch on every device, so that the preview,
/// the printer and the PDF break their lines and pages alike.
namespace paper {

constexpr double kUnitsPerInch = 1200;
constexpr double mm(double millimetres) { return millimetres * kUnitsPerInch / 25.4; }
constexpr double pt(double points) { return points * kUnitsPerInch / 72; }

/// Every report of ours is printed on this.
inline QPageSize a4() { return QPageSize(QPageSize::A4); }
inline QPageLayout::Orientation orientation(bool landscape)
{
    return landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
}
inline QSizeF pageSize(bool landscape = false)
{
    return landscape ? QSizeF(mm(297), mm(210)) : QSizeF(mm(210), mm(297));
}

constexpr double kBody = 10.5; ///< points
constexpr double kTable = 10;
constexpr double kWideTable = 9; ///< tables of more than six columns
constexpr double kSmall = 8;

inline QColor blue() { return QColor(0x00, 0x5e, 0xb8); }
inline QColor ink() { return QColor(0x21, 0x2b, 0x32); }
inline QColor quiet() { return QColor(0x4c, 0x5a, 0x66); }
inline QColor line() { return QColor(0xae, 0xb7, 0xbd); }
inline QColor hairline() { return QColor(0xd8, 0xdd, 0xe0); }
inline QColor band() { return QColor(0xee, 0xf2, 0xf6); }
/// The colour of a band of risk, light enough for our ink; not valid for none.
QColor shade(report::Shade shade);

/// The report's typeface at so many points, sized in the units of the page.
QFont font(double points, bool bold = false);

} // namespace paper
