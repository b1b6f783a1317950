// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trend_comparison.h"
#include "core/reports/trend_charts.h"
#include "core/reports/trend_facts.h"
#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace {
constexpr std::size_t kMostStacked = 8; // categories whose names fit side by side
constexpr std::size_t kMostSeries = 6;  // that colours keep apart
constexpr std::size_t kMostBars = 12;

QString tr(const char *text) { return QCoreApplication::translate("Trends", text); }

QStringList codesOf(const QString &list, const Names &names)
{
    QStringList codes;
    for (const ChoiceName &choice : names.choices(list))
        codes << choice.code;
    return codes;
}

QStringList sitesOf(const std::vector<Fact> &facts, const Names &names)
{
    QMap<QString, QString> byName;
    for (const Fact &fact : facts)
        if (const Code site = fact.code(static_cast<std::size_t>(TrendDimension::Site)); site.isKnown())
            byName.insert(trendLabel(TrendDimension::Site, site, names) + site.text, site.text);
    return byName.values();
}

/// The dimension in the order a reader looks for: the office's lists, names, the week, the day.
Axis axisOf(TrendDimension dimension, const std::vector<Fact> &facts, const Names &names)
{
    QStringList codes;
    bool always = false;
    switch (dimension) {
    case TrendDimension::Kind:
        codes = codesOf(QStringLiteral("incident-kind"), names);
        break;
    case TrendDimension::Group:
        codes = codesOf(QStringLiteral("pack-group"), names);
        break;
    case TrendDimension::Actor:
        codes = codesOf(QStringLiteral("actor"), names);
        break;
    case TrendDimension::Harm:
        codes = codesOf(QStringLiteral("harm"), names);
        break;
    case TrendDimension::Site:
        codes = sitesOf(facts, names);
        break;
    case TrendDimension::Weekday:
        always = true; // a day without incidents is an answer too
        for (int day = 1; day <= 7; ++day)
            codes << QString::number(day);
        break;
    case TrendDimension::HourBand:
        always = true;
        for (int hour = 0; hour < 24; hour += 3)
            codes << hourBand(QTime(hour, 0));
        break;
    }
    Axis axis{static_cast<std::size_t>(dimension), {}};
    for (const QString &code : codes)
        axis.keys.push_back({Code{code}, {}, always});
    return axis;
}

const std::vector<RecordId> &idsOf(const report::Row &row, std::size_t column)
{
    return row.cells[column].figures.front().ids;
}

report::SeriesChart stacked(const report::Table &table, std::size_t lines)
{
    report::SeriesChart chart{report::SeriesChart::Style::StackedColumns, table.columns.front().heading, {}, {}};
    for (std::size_t c = 1; c + 1 < table.columns.size(); ++c)
        chart.series.push_back({table.columns[c].heading, {}});
    for (std::size_t l = 0; l < lines; ++l) {
        chart.categories.append(report::show(table.rows[l].cells.front()));
        for (std::size_t s = 0; s < chart.series.size(); ++s)
            chart.series[s].values.push_back(Figure::count(idsOf(table.rows[l], s + 1)));
    }
    return chart;
}

report::SeriesChart totals(const report::Table &table, std::size_t lines)
{
    std::vector<std::pair<QString, std::vector<RecordId>>> bars;
    for (std::size_t l = 0; l < lines; ++l)
        bars.emplace_back(report::show(table.rows[l].cells.front()), idsOf(table.rows[l], table.columns.size() - 1));
    if (bars.size() > kMostBars) {
        std::stable_sort(bars.begin(), bars.end(),
                         [](const auto &a, const auto &b) { return a.second.size() > b.second.size(); });
        std::vector<RecordId> rest;
        for (std::size_t i = kMostBars - 1; i < bars.size(); ++i)
            rest.insert(rest.end(), bars[i].second.begin(), bars[i].second.end());
        const std::size_t others = bars.size() - kMostBars + 1;
        bars.resize(kMostBars - 1);
        bars.emplace_back(tr("%1 others").arg(others), std::move(rest));
    }
    report::SeriesChart chart{report::SeriesChart::Style::Bars, table.columns.front().heading, {}, {}};
    report::Series series{tr("Incidents"), {}};
    for (auto &[name, ids] : bars) {
        chart.categories.append(name);
        series.values.push_back(Figure::count(std::move(ids)));
    }
    chart.series.push_back(std::move(series));
    return chart;
}
} // namespace

report::Table trendTable(const std::vector<Fact> &facts, const TrendChoices &choices, const Names &names)
{
    const bool hasColumns = choices.columns && *choices.columns != choices.lines;
    const Axis lines = axisOf(choices.lines, facts, names);
    const CrossTab tab = crossTab(facts, lines, axisOf(hasColumns ? *choices.columns : choices.lines, facts, names));
    report::Table table;
    table.title =
        hasColumns ? tr("%1 and %2").arg(show(choices.lines), show(*choices.columns).toLower()) : show(choices.lines);
    table.columns = {{show(choices.lines), 2.4, report::Column::Align::Left, QStringLiteral("label")}};
    if (hasColumns)
        for (const Code &code : tab.columns)
            table.columns.push_back({trendLabel(*choices.columns, code, names), 1, report::Column::Align::Right,
                                     code.isKnown() ? code.text : QStringLiteral("not_known")});
    table.columns.push_back({tr("Total"), 1, report::Column::Align::Right, QStringLiteral("total")});
    if (facts.empty())
        return table;
    for (const CountLine &line : tab.lines) {
        const bool isTotal = line.kind == CountLine::Kind::Total;
        std::vector<std::vector<RecordId>> cells;
        for (std::size_t c = hasColumns ? 0 : line.cells.size() - 1; c < line.cells.size(); ++c)
            cells.push_back(line.cells[c].ids);
        table.rows.push_back(countRow(isTotal               ? QStringLiteral("total")
                                      : line.code.isKnown() ? line.code.text
                                                            : QStringLiteral("not_known"),
                                      isTotal ? tr("Total") : trendLabel(choices.lines, line.code, names), cells,
                                      isTotal ? report::Row::Role::Total : report::Row::Role::Normal));
    }
    return table;
}

report::Chart trendBars(const report::Table &table)
{
    const std::size_t lines = table.rows.empty() ? 0 : table.rows.size() - 1;
    const std::size_t series = table.columns.size() - 2;
    report::Chart chart{{}, table.title, {}, tr("Incidents"), {}};
    chart.drawing =
        series > 0 && series <= kMostSeries && lines <= kMostStacked ? stacked(table, lines) : totals(table, lines);
    return chart;
}
