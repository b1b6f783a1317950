// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/charts/chart_plot.h"
#include "ui/print/charts/plot_library.h"
#include "ui/print/charts/plot_parts.h"
#include <QCoreApplication>
#include <QPalette>

namespace {
using namespace report;

QString translated(const char *text) { return QCoreApplication::translate("Chart", text); }

QCPScatterStyle::ScatterShape shapeOf(Variation variation)
{
    switch (variation) {
    case Variation::Common:
        return QCPScatterStyle::ssCircle;
    case Variation::Improvement:
        return QCPScatterStyle::ssDiamond;
    case Variation::Concern:
        return QCPScatterStyle::ssSquare;
    case Variation::NeutralHigh:
        return QCPScatterStyle::ssTriangle;
    case Variation::NeutralLow:
        return QCPScatterStyle::ssTriangleInverted;
    }
    return QCPScatterStyle::ssCircle;
}

QString oneDecimal(double value) { return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(value, 'f', 1); }

/// One stretch of points under the same limits.
struct Group {
    size_t first = 0;
    size_t last = 0;
};

std::vector<Group> groupsOf(const XmrChart &chart)
{
    std::vector<Group> groups;
    for (size_t i = 0; i < chart.points.size(); ++i) {
        if (groups.empty() || chart.points[i].group != chart.points[groups.back().last].group)
            groups.push_back({i, i});
        groups.back().last = i;
    }
    return groups;
}

void limitLine(PlotParts &parts, double from, double to, double value, const QPen &pen)
{
    parts.line({from - 0.4, to + 0.4}, {value, value}, pen);
}

void limits(PlotParts &parts, const XmrChart &chart, const Group &group)
{
    const XmrPoint &p = chart.points[group.last];
    const auto from = static_cast<double>(group.first);
    const auto to = static_cast<double>(group.last);
    QPen dashed(parts.style().quiet, parts.px(0.9), Qt::CustomDashLine);
    dashed.setDashPattern({4, 3});
    limitLine(parts, from, to, p.mean, QPen(parts.style().ink, parts.px(1)));
    limitLine(parts, from, to, p.upper, dashed);
    if (p.lower)
        limitLine(parts, from, to, *p.lower, dashed);
}

// The names of the lines stand to the right of the axes, so that they never lie on the points.
void limitLabels(PlotParts &parts, const XmrChart &chart)
{
    const XmrPoint &p = chart.points.back();
    std::vector<std::pair<double, QString>> labels{{p.mean, translated("mean %1").arg(oneDecimal(p.mean))},
                                                   {p.upper, translated("upper limit %1").arg(oneDecimal(p.upper))}};
    if (p.lower)
        labels.emplace_back(*p.lower, translated("lower limit %1").arg(oneDecimal(*p.lower)));
    if (chart.target)
        labels.emplace_back(*chart.target, translated("target %1").arg(oneDecimal(*chart.target)));
    QStringList words;
    for (const auto &[height, text] : labels) {
        parts.text({static_cast<double>(chart.points.size()) - 0.4, height}, text, Qt::AlignLeft | Qt::AlignVCenter);
        words << text;
    }
    parts.roomAtRight(words);
}

void markers(PlotParts &parts, const XmrChart &chart)
{
    for (const Variation v : {Variation::Common, Variation::Improvement, Variation::Concern, Variation::NeutralHigh,
                              Variation::NeutralLow}) {
        QVector<double> x;
        QVector<double> y;
        for (size_t i = 0; i < chart.points.size(); ++i)
            if (chart.points[i].variation == v) {
                x.append(static_cast<double>(i));
                y.append(chart.points[i].value);
            }
        if (x.isEmpty())
            continue;
        const bool common = v == Variation::Common;
        const QColor colour = colourOf(v, parts.style());
        parts.dots(x, y,
                   QCPScatterStyle(shapeOf(v), QPen(common ? parts.style().quiet : colour, parts.px(0.7)), colour,
                                   parts.px(common ? 5 : 8)),
                   common ? QString() : nameOf(v));
    }
}

std::vector<ChartSpot> draw(PlotParts &parts, const XmrChart &chart)
{
    std::vector<ChartSpot> spots;
    if (chart.points.empty())
        return spots;
    double top = 1;
    double bottom = 0;
    QStringList labels;
    for (size_t i = 0; i < chart.points.size(); ++i) {
        const XmrPoint &p = chart.points[i];
        top = std::max({top, p.value, p.upper, chart.target.value_or(0)});
        bottom = std::min({bottom, p.value, p.lower.value_or(0)});
        labels.append(p.label);
        const QString cause = p.rule.isEmpty() ? QString() : QStringLiteral(", ") + p.rule;
        spots.push_back(
            {{static_cast<double>(i), p.value}, p.label + QStringLiteral(": ") + show(p.figure) + cause, p.figure.ids});
    }
    const auto count = static_cast<double>(chart.points.size());
    parts.ranges(-0.8, count - 0.4, bottom, top * 1.08);
    parts.categories(labels, 8);
    if (chart.target) {
        QPen target(QColor(0xde, 0x1b, 0x1b), parts.px(0.9), Qt::DashLine);
        limitLine(parts, 0, count - 1, *chart.target, target);
    }
    for (const Group &group : groupsOf(chart)) {
        limits(parts, chart, group);
        QVector<double> x;
        QVector<double> y;
        for (size_t i = group.first; i <= group.last; ++i) {
            x.append(static_cast<double>(i));
            y.append(chart.points[i].value);
        }
        parts.line(x, y, QPen(parts.style().quiet, parts.px(0.9)));
    }
    limitLabels(parts, chart);
    markers(parts, chart);
    return spots;
}

std::vector<ChartSpot> draw(PlotParts &parts, const TimelineChart &chart)
{
    std::vector<ChartSpot> spots;
    const double days = std::max(1, chart.from.daysTo(chart.to));
    QVector<double> x[2];
    QVector<double> y[2];
    std::vector<double> columns; // where the last dot of each height lies
    double highest = 1;
    for (const TimelineDot &dot : chart.dots) {
        const double at = chart.from.daysTo(dot.day);
        size_t level = 0;
        while (level < columns.size() && at - columns[level] < days / 60)
            ++level;
        if (level == columns.size())
            columns.push_back(at);
        columns[level] = at;
        const double height = static_cast<double>(level) + 1;
        highest = std::max(highest, height);
        x[dot.filled ? 1 : 0].append(at);
        y[dot.filled ? 1 : 0].append(height);
        const QString kind = dot.filled ? chart.filledMeans : chart.hollowMeans;
        spots.push_back({{at, height},
                         showShort(dot.day) + QStringLiteral(": ") + dot.label + QStringLiteral(", ") + kind,
                         dot.id ? std::vector<RecordId>{dot.id} : std::vector<RecordId>{}});
    }
    parts.ranges(-days * 0.02, days * 1.02, 0, highest + 0.8);
    parts.days(chart.from, chart.to);
    const QColor accent = parts.style().dark ? QColor(0x8a, 0xbb, 0xf0) : QColor(0x00, 0x5e, 0xb8);
    const QPen outline(accent, parts.px(1.2));
    parts.dots(x[1], y[1], QCPScatterStyle(QCPScatterStyle::ssCircle, outline, accent, parts.px(8)), chart.filledMeans);
    parts.dots(x[0], y[0], QCPScatterStyle(QCPScatterStyle::ssCircle, outline, parts.style().ground, parts.px(8)),
               chart.hollowMeans);
    return spots;
}
} // namespace

ChartStyle ChartStyle::forPaper(double unit)
{
    return {unit, QColor(0x21, 0x2b, 0x32), QColor(0x59, 0x64, 0x6e), QColor(0xe3, 0xe7, 0xea), QColor(Qt::white),
            false};
}

ChartStyle ChartStyle::forScreen(const QPalette &palette, double unit)
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::Text);
    const auto between = [&](double part) {
        return QColor::fromRgbF(static_cast<float>(ink.redF() * part + ground.redF() * (1 - part)),
                                static_cast<float>(ink.greenF() * part + ground.greenF() * (1 - part)),
                                static_cast<float>(ink.blueF() * part + ground.blueF() * (1 - part)));
    };
    return {unit, ink, between(0.7), between(0.15), ground, ground.lightness() < 128};
}

QFont ChartStyle::font(double points) const
{
    QFont f;
    f.setFamilies({QStringLiteral("Arial"), QStringLiteral("Liberation Sans"), QStringLiteral("Helvetica"),
                   QStringLiteral("DejaVu Sans")});
    f.setPixelSize(qMax(1, qRound(points * unit)));
    f.setHintingPreference(QFont::PreferNoHinting);
    return f;
}

QColor colourOf(Variation variation, const ChartStyle &style)
{
    switch (variation) {
    case Variation::Common:
        return QColor(0xa6, 0xa6, 0xa6);
    case Variation::Improvement:
        return QColor(0x00, 0xb0, 0xf0);
    case Variation::Concern:
        return QColor(0xe4, 0x6c, 0x0a);
    case Variation::NeutralHigh:
    case Variation::NeutralLow:
        return style.dark ? QColor(0xc3, 0x8b, 0xff) : QColor(0x49, 0x00, 0x92);
    }
    return style.ink;
}

QString nameOf(Variation variation)
{
    switch (variation) {
    case Variation::Common:
        return translated("common cause");
    case Variation::Improvement:
        return translated("special cause, improvement");
    case Variation::Concern:
        return translated("special cause, concern");
    case Variation::NeutralHigh:
        return translated("special cause, high");
    case Variation::NeutralLow:
        return translated("special cause, low");
    }
    return {};
}

std::vector<ChartSpot> plotChart(QCustomPlot &plot, const Chart &chart, const ChartStyle &style)
{
    PlotParts parts(plot, style);
    parts.valueTitle(chart.valueTitle);
    std::vector<ChartSpot> spots;
    if (const auto *xmr = std::get_if<XmrChart>(&chart.drawing))
        spots = draw(parts, *xmr);
    else if (const auto *series = std::get_if<SeriesChart>(&chart.drawing))
        spots = drawSeries(parts, *series);
    else if (const auto *timeline = std::get_if<TimelineChart>(&chart.drawing))
        spots = draw(parts, *timeline);
    if (spots.empty())
        parts.nothing(translated("Nothing to draw in this period."));
    parts.finish();
    return spots;
}
