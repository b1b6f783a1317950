// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/chart.h"
#include <QByteArray>
#include <QRectF>
#include <QString>

class QCPPainter;

namespace paper {

/// The height a chart's drawing asks for on paper, in units of the page.
double drawingHeight(const report::Chart &chart);

/// Draws the chart, without its title and sentence, as vectors.
void paintChart(const report::Chart &chart, QCPPainter &painter, const QRectF &area);

/// The drawing as one `<svg>` element, for the HTML edition. Needs a QApplication.
QString chartSvg(const report::Chart &chart);

/// The drawing as a PNG of 200 dots per inch, for documents that hold no vectors. Needs a QApplication.
QByteArray chartPng(const report::Chart &chart);

} // namespace paper
