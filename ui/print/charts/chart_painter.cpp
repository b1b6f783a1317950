// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/charts/chart_painter.h"
#include "ui/print/charts/chart_plot.h"
#include "ui/print/charts/plot_library.h"
#include "ui/print/paper.h"
#include <QBuffer>
#include <QImage>
#include <QSvgGenerator>

namespace paper {

double drawingHeight(const report::Chart &chart)
{
    if (std::holds_alternative<report::TimelineChart>(chart.drawing))
        return mm(32);
    const auto *series = std::get_if<report::SeriesChart>(&chart.drawing);
    if (series && series->style == report::SeriesChart::Style::Bars)
        return mm(14) + mm(7) * static_cast<double>(series->categories.size());
    return mm(54);
}

void paintChart(const report::Chart &chart, QCPPainter &painter, const QRectF &area)
{
    QCustomPlot plot;
    plotChart(plot, chart, ChartStyle::forPaper(pt(1)));
    painter.save();
    painter.translate(area.topLeft());
    plot.toPainter(&painter, qRound(area.width()), qRound(area.height()));
    painter.restore();
}

QString chartSvg(const report::Chart &chart)
{
    // Twice the points of the paper's width: whole pixels fine enough for the browser to scale.
    constexpr double unit = 2;
    const double scale = unit / pt(1);
    const int width = qRound((pageSize().width() - 2 * mm(16)) * scale);
    const int height = qRound(drawingHeight(chart) * scale);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize({width, height});
    generator.setViewBox(QRect(0, 0, width, height));
    QCustomPlot plot;
    plotChart(plot, chart, ChartStyle::forPaper(unit));
    QCPPainter painter(&generator);
    plot.toPainter(&painter, width, height);
    painter.end();
    const QString text = QString::fromUtf8(buffer.data());
    const qsizetype start = text.indexOf(QStringLiteral("<svg"));
    return start < 0 ? QString() : text.mid(start).trimmed();
}

QByteArray chartPng(const report::Chart &chart)
{
    constexpr double dotsPerInch = 200;
    const double scale = dotsPerInch / kUnitsPerInch;
    QImage image(qRound((pageSize().width() - 2 * mm(16)) * scale), qRound(drawingHeight(chart) * scale),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QCustomPlot plot;
    plotChart(plot, chart, ChartStyle::forPaper(dotsPerInch / 72));
    QCPPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    plot.toPainter(&painter, image.width(), image.height());
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace paper
