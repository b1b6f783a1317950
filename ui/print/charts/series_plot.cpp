// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/charts/plot_library.h"
#include "ui/print/charts/plot_parts.h"

namespace {
using namespace report;

/// Dark to light, so that the order of the legend is the order of the stack in grey as well.
QColor fill(size_t series, bool dark)
{
    static constexpr QRgb onLight[] = {0xff003087, 0xff3f8fd2, 0xff768692, 0xffd5dde3, 0xff7c2855, 0xffb9975b};
    static constexpr QRgb onDark[] = {0xff2f6fd0, 0xff7fc1f5, 0xff8c9ba6, 0xffe3e9ee, 0xffc26a98, 0xffd6bd8b};
    const QRgb *colours = dark ? onDark : onLight;
    return QColor(colours[series % std::size(onLight)]);
}

QCPScatterStyle::ScatterShape shape(size_t series)
{
    static constexpr QCPScatterStyle::ScatterShape shapes[] = {QCPScatterStyle::ssDisc,     QCPScatterStyle::ssSquare,
                                                               QCPScatterStyle::ssTriangle, QCPScatterStyle::ssDiamond,
                                                               QCPScatterStyle::ssCross,    QCPScatterStyle::ssStar};
    return shapes[series % std::size(shapes)];
}

bool isNumber(const Figure &figure)
{
    return figure.kind != Figure::Kind::NotKnown && figure.kind != Figure::Kind::NotApplicable &&
           figure.kind != Figure::Kind::Suppressed;
}

/// Shares are drawn in per cent, money in pounds.
double valueOf(const Figure &figure)
{
    if (!isNumber(figure))
        return qQNaN();
    const auto value = static_cast<double>(figure.value);
    if (figure.kind == Figure::Kind::Share || figure.kind == Figure::Kind::Percent)
        return figure.of > 0 ? 100 * value / static_cast<double>(figure.of) : qQNaN();
    return figure.kind == Figure::Kind::Money ? value / 100 : value;
}

const Figure &at(const Series &series, size_t category)
{
    static const Figure none = Figure::notApplicable();
    return category < series.values.size() ? series.values[category] : none;
}

double filled(double value) { return qIsNaN(value) ? 0 : value; }

struct Scale {
    double top = 1;
    double bottom = 0;
    void take(double value)
    {
        top = std::max(top, filled(value));
        bottom = std::min(bottom, filled(value));
    }
};

ChartSpot spot(const SeriesChart &chart, size_t category, QPointF where)
{
    ChartSpot spot{where, chart.categories[static_cast<qsizetype>(category)] + QStringLiteral(": "), {}};
    QStringList parts;
    for (const Series &series : chart.series) {
        const Figure &figure = at(series, category);
        parts.append(chart.series.size() == 1 ? show(figure) : series.name + QLatin1Char(' ') + show(figure));
        spot.ids.insert(spot.ids.end(), figure.ids.begin(), figure.ids.end());
    }
    spot.text += parts.join(QStringLiteral(", "));
    return spot;
}

QCPBars *bars(PlotParts &parts, QCPAxis *keys, QCPAxis *values, size_t index, const Series &series, size_t count)
{
    auto *bar = new QCPBars(keys, values);
    bar->setName(series.name);
    bar->setPen(QPen(parts.style().ground, parts.px(0.4)));
    bar->setBrush(fill(index, parts.style().dark));
    QVector<double> x;
    QVector<double> y;
    for (size_t i = 0; i < count; ++i) {
        x.append(static_cast<double>(i));
        y.append(filled(valueOf(at(series, i))));
    }
    bar->setData(x, y, true);
    return bar;
}

std::vector<ChartSpot> stacked(PlotParts &parts, const SeriesChart &chart)
{
    const auto count = static_cast<size_t>(chart.categories.size());
    Scale scale;
    std::vector<ChartSpot> spots;
    QCPBars *below = nullptr;
    for (size_t s = 0; s < chart.series.size(); ++s) {
        QCPBars *bar = bars(parts, parts.plot().xAxis, parts.plot().yAxis, s, chart.series[s], count);
        bar->setWidth(0.66);
        if (below)
            bar->moveAbove(below);
        below = bar;
    }
    for (size_t i = 0; i < count; ++i) {
        double total = 0;
        bool hidden = false;
        for (const Series &series : chart.series) {
            total += filled(valueOf(at(series, i)));
            hidden = hidden || at(series, i).kind == Figure::Kind::Suppressed;
        }
        scale.take(total);
        spots.push_back(spot(chart, i, {static_cast<double>(i), total}));
        parts.text(spots.back().at, hidden ? QStringLiteral("*") : QLocale(QLocale::English).toString(total, 'f', 0),
                   Qt::AlignHCenter | Qt::AlignBottom);
    }
    parts.ranges(-0.6, static_cast<double>(count) - 0.4, 0, scale.top * 1.15);
    parts.categories(chart.categories, 12);
    return spots;
}

// The parts speak of columns; along means the two axes change places, the first name at the top.
void changeAxes(QCustomPlot &plot, const Scale &scale)
{
    plot.xAxis->setTicker(plot.yAxis->ticker());
    plot.xAxis->setRange(scale.bottom, scale.top * 1.15);
    plot.xAxis->setNumberFormat(QStringLiteral("f"));
    plot.xAxis->setNumberPrecision(0);
    plot.xAxis->setLabel(plot.yAxis->label());
    plot.yAxis->setLabel({});
    plot.xAxis->grid()->setVisible(true);
    plot.yAxis->grid()->setVisible(false);
}

std::vector<ChartSpot> sideBySide(PlotParts &parts, const SeriesChart &chart, bool along)
{
    const auto count = static_cast<size_t>(chart.categories.size());
    QCustomPlot &plot = parts.plot();
    auto *group = new QCPBarsGroup(&plot);
    group->setSpacingType(QCPBarsGroup::stPlotCoords);
    group->setSpacing(0);
    Scale scale;
    for (size_t s = 0; s < chart.series.size(); ++s) {
        QCPBars *bar =
            bars(parts, along ? plot.yAxis : plot.xAxis, along ? plot.xAxis : plot.yAxis, s, chart.series[s], count);
        bar->setWidth(0.66 / static_cast<double>(chart.series.size()));
        bar->setBarsGroup(group);
        if (chart.series.size() == 1)
            bar->removeFromLegend();
    }
    std::vector<ChartSpot> spots;
    for (size_t i = 0; i < count; ++i) {
        double highest = 0;
        for (const Series &series : chart.series) {
            highest = std::max(highest, filled(valueOf(at(series, i))));
            scale.take(valueOf(at(series, i)));
        }
        const auto place = static_cast<double>(i);
        spots.push_back(spot(chart, i, along ? QPointF(highest, place) : QPointF(place, highest)));
        if (chart.series.size() == 1)
            parts.text(spots.back().at, (along ? QStringLiteral(" ") : QString()) + show(at(chart.series[0], i)),
                       along ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignHCenter | Qt::AlignBottom);
    }
    parts.ranges(-0.6, static_cast<double>(count) - 0.4, scale.bottom, scale.top * 1.15);
    if (!along) {
        parts.categories(chart.categories, 12);
        return spots;
    }
    changeAxes(plot, scale);
    parts.categoriesBeside(chart.categories);
    return spots;
}

std::vector<ChartSpot> lines(PlotParts &parts, const SeriesChart &chart)
{
    const auto count = static_cast<size_t>(chart.categories.size());
    Scale scale;
    for (size_t s = 0; s < chart.series.size(); ++s) {
        QVector<double> x;
        QVector<double> y;
        for (size_t i = 0; i < count; ++i) {
            x.append(static_cast<double>(i));
            y.append(valueOf(at(chart.series[s], i)));
            scale.take(y.back());
        }
        const QColor colour = s == 3 ? fill(4, parts.style().dark) : fill(s, parts.style().dark);
        parts.line(x, y, QPen(colour, parts.px(1.2)), chart.series[s].name);
        parts.plot()
            .graph(parts.plot().graphCount() - 1)
            ->setScatterStyle(QCPScatterStyle(shape(s), QPen(colour, parts.px(0.8)), colour, parts.px(6)));
    }
    std::vector<ChartSpot> spots;
    for (size_t i = 0; i < count; ++i)
        spots.push_back(
            spot(chart, i,
                 {static_cast<double>(i), chart.series.empty() ? 0 : filled(valueOf(at(chart.series.front(), i)))}));
    parts.ranges(-0.5, static_cast<double>(count) - 0.5, scale.bottom, scale.top * 1.08);
    parts.categories(chart.categories, 8);
    return spots;
}
} // namespace

std::vector<ChartSpot> drawSeries(PlotParts &parts, const SeriesChart &chart)
{
    if (chart.categories.isEmpty() || chart.series.empty())
        return {};
    switch (chart.style) {
    case SeriesChart::Style::StackedColumns:
        return stacked(parts, chart);
    case SeriesChart::Style::Columns:
        return sideBySide(parts, chart, false);
    case SeriesChart::Style::Bars:
        return sideBySide(parts, chart, true);
    case SeriesChart::Style::Lines:
        return lines(parts, chart);
    }
    return {};
}
