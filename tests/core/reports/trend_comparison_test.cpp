// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trend_comparison.h"
#include "tests/support/fixed_names.h"
#include <catch2/catch.hpp>

namespace {
/// One more fact of a weekday and a band of hours.
void add(std::vector<Fact> &facts, const char *weekday, const char *band, int number = 0)
{
    facts.push_back({static_cast<RecordId>(facts.size() + 1),
                     Day(2026, 10, 1),
                     {Code{QStringLiteral("kind-%1").arg(number, 2, 10, QChar(u'0'))},
                      {},
                      {},
                      {},
                      {},
                      Code{QString::fromLatin1(weekday)},
                      Code{QString::fromLatin1(band)}}});
}

TrendChoices asking(TrendDimension lines, std::optional<TrendDimension> columns)
{
    TrendChoices made;
    made.lines = lines;
    made.columns = columns;
    return made;
}

QStringList shown(const report::Table &table)
{
    QStringList lines;
    for (const report::Row &row : table.rows) {
        QStringList cells;
        for (const report::Cell &cell : row.cells)
            cells << report::show(cell);
        lines << cells.join(u' ');
    }
    return lines;
}

const report::SeriesChart &seriesOf(const report::Chart &chart) { return std::get<report::SeriesChart>(chart.drawing); }
} // namespace

TEST_CASE("The week and the day are shown whole, what is not known last")
{
    std::vector<Fact> facts;
    add(facts, "1", "09");
    add(facts, "1", "21");
    add(facts, "", "");
    const report::Table table =
        trendTable(facts, asking(TrendDimension::Weekday, TrendDimension::HourBand), FixedNames());
    REQUIRE(table.columns.size() == 11);
    CHECK(table.columns[1].heading == QStringLiteral("00:00–02:59"));
    CHECK(table.columns[8].heading == QStringLiteral("21:00–23:59"));
    CHECK(table.columns[9].heading == QStringLiteral("Not known"));
    CHECK(table.title == QStringLiteral("Weekday and time of day"));
    const QStringList lines = shown(table);
    REQUIRE(lines.size() == 9);
    CHECK(lines[0] == QStringLiteral("Monday 0 0 0 1 0 0 0 1 0 2"));
    CHECK(lines[6] == QStringLiteral("Sunday 0 0 0 0 0 0 0 0 0 0"));
    CHECK(lines[7] == QStringLiteral("Not known 0 0 0 0 0 0 0 0 1 1"));
    CHECK(lines[8] == QStringLiteral("Total 0 0 0 1 0 0 0 1 1 3"));
}

TEST_CASE("Every cell knows its records")
{
    std::vector<Fact> facts;
    add(facts, "2", "09");
    add(facts, "2", "12");
    const report::Table table =
        trendTable(facts, asking(TrendDimension::Weekday, TrendDimension::HourBand), FixedNames());
    CHECK(table.rows[1].cells[5].figures.front().ids == std::vector<RecordId>{2});
    CHECK(table.rows.back().cells.back().figures.front().ids == std::vector<RecordId>{1, 2});
}

TEST_CASE("Totals alone where no columns are asked for, or the lines again")
{
    const auto columns = GENERATE(std::optional<TrendDimension>{}, std::optional(TrendDimension::Weekday));
    std::vector<Fact> facts;
    add(facts, "3", "09");
    const report::Table table = trendTable(facts, asking(TrendDimension::Weekday, columns), FixedNames());
    CHECK(table.columns.size() == 2);
    CHECK(shown(table)[2] == QStringLiteral("Wednesday 1"));
    CHECK(table.title == QStringLiteral("Weekday"));
}

TEST_CASE("Few lines and columns are stacked, eight lines still, columns beyond six not")
{
    std::vector<Fact> facts;
    add(facts, "1", "09", 1);
    add(facts, "", "09", 2);
    const auto style = [&](TrendDimension lines, TrendDimension columns) {
        return seriesOf(trendBars(trendTable(facts, asking(lines, columns), FixedNames()))).style;
    };
    CHECK(style(TrendDimension::Weekday, TrendDimension::Kind) == report::SeriesChart::Style::StackedColumns);
    CHECK(style(TrendDimension::Kind, TrendDimension::Weekday) == report::SeriesChart::Style::Bars);
    CHECK(style(TrendDimension::HourBand, TrendDimension::Kind) == report::SeriesChart::Style::StackedColumns);
    add(facts, "1", "", 2);
    CHECK(style(TrendDimension::HourBand, TrendDimension::Kind) == report::SeriesChart::Style::Bars);
}

TEST_CASE("Beyond twelve bars the smallest are one")
{
    std::vector<Fact> facts;
    for (int kind = 1; kind <= 12; ++kind)
        add(facts, "1", "09", kind);
    const auto bars = [&] {
        return seriesOf(trendBars(trendTable(facts, asking(TrendDimension::Kind, {}), FixedNames())));
    };
    CHECK(bars().categories.size() == 12);
    CHECK_FALSE(bars().categories.last().contains(QStringLiteral("others")));
    add(facts, "1", "09", 13);
    add(facts, "1", "09", 13);
    CHECK(bars().categories.size() == 12);
    CHECK(bars().categories.last() == QStringLiteral("2 others"));
    CHECK(bars().series[0].values.front() == Figure::count(2, {13, 14}));
    CHECK(bars().series[0].values.back().value == 2);
}
