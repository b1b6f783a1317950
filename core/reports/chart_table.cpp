// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"
#include <QCoreApplication>
#include <QLocale>

namespace report {
namespace {
QString translated(const char *text) { return QCoreApplication::translate("Chart", text); }

QString oneDecimal(double value) { return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(value, 'f', 1); }

Column figures(const QString &heading) { return {heading, 1, Column::Align::Right, {}}; }

QString marked(const XmrPoint &point)
{
    switch (point.variation) {
    case Variation::Common:
        return QStringLiteral("\u2013");
    case Variation::Improvement:
        return translated("improvement: %1").arg(point.rule);
    case Variation::Concern:
        return translated("concern: %1").arg(point.rule);
    case Variation::NeutralHigh:
        return translated("high: %1").arg(point.rule);
    case Variation::NeutralLow:
        return translated("low: %1").arg(point.rule);
    }
    return {};
}

void fill(Table &table, const XmrChart &chart, const QString &valueTitle)
{
    table.columns = {{translated("Month"), 2, Column::Align::Left, {}},
                     figures(valueTitle),
                     figures(translated("Mean")),
                     figures(translated("Upper limit")),
                     figures(translated("Lower limit")),
                     {translated("Special cause"), 3, Column::Align::Left, {}}};
    for (const XmrPoint &p : chart.points)
        table.rows.push_back({{Cell(p.label), Cell(p.figure), Cell(oneDecimal(p.mean)), Cell(oneDecimal(p.upper)),
                               Cell(p.lower ? oneDecimal(*p.lower) : QStringLiteral("\u2013")), Cell(marked(p))},
                              Row::Role::Normal,
                              {}});
    table.note = chart.ruleSet;
}

Figure total(const SeriesChart &chart, size_t category)
{
    Figure sum = Figure::count(0);
    for (const Series &series : chart.series) {
        if (category >= series.values.size())
            continue;
        const Figure &figure = series.values[category];
        if (figure.kind == Figure::Kind::Suppressed)
            return Figure::suppressed();
        if (figure.kind == Figure::Kind::Money)
            sum.kind = Figure::Kind::Money;
        sum.value += figure.value;
        sum.ids.insert(sum.ids.end(), figure.ids.begin(), figure.ids.end());
    }
    return sum;
}

void fill(Table &table, const SeriesChart &chart)
{
    const bool totals = chart.style == SeriesChart::Style::StackedColumns;
    table.columns.push_back({chart.categoryTitle, 2, Column::Align::Left, {}});
    for (const Series &series : chart.series)
        table.columns.push_back(figures(series.name));
    if (totals)
        table.columns.push_back(figures(translated("Total")));
    for (size_t i = 0; i < static_cast<size_t>(chart.categories.size()); ++i) {
        Row row;
        row.cells.emplace_back(chart.categories[static_cast<qsizetype>(i)]);
        for (const Series &series : chart.series)
            row.cells.emplace_back(i < series.values.size() ? series.values[i] : Figure::notApplicable());
        if (totals)
            row.cells.emplace_back(total(chart, i));
        table.rows.push_back(std::move(row));
    }
}

void fill(Table &table, const TimelineChart &chart)
{
    table.columns = {{translated("Day"), 1, Column::Align::Left, {}},
                     {translated("What"), 3, Column::Align::Left, {}},
                     {translated("Marked"), 1, Column::Align::Left, {}}};
    for (const TimelineDot &dot : chart.dots) {
        const Text what = dot.id == 0 ? Text(dot.label) : Text(dot.label, {Figure::count(1, {dot.id})});
        table.rows.push_back(
            {{Cell(showShort(dot.day)), what, Cell(dot.filled ? chart.filledMeans : chart.hollowMeans)},
             Row::Role::Normal,
             {}});
    }
    table.nil = translated("Nil: none from %1 to %2.").arg(show(chart.from), show(chart.to));
}
} // namespace

Table tableOf(const Chart &chart)
{
    Table table;
    table.title = translated("%1: the figures").arg(name(chart));
    if (const auto *xmr = std::get_if<XmrChart>(&chart.drawing))
        fill(table, *xmr, chart.valueTitle);
    else if (const auto *series = std::get_if<SeriesChart>(&chart.drawing))
        fill(table, *series);
    else if (const auto *timeline = std::get_if<TimelineChart>(&chart.drawing))
        fill(table, *timeline);
    return table;
}

} // namespace report
