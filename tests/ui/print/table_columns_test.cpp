// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_columns.h"
#include "ui/print/text_lines.h"
#include <catch2/catch.hpp>
#include <numeric>

namespace {
using Align = report::Column::Align;

constexpr double kPoints = 8;
constexpr double kWidth = paper::mm(170);

report::Table tableOf(std::vector<report::Column> columns)
{
    report::Table table;
    table.columns = std::move(columns);
    return table;
}

report::Column column(const char *heading, double share, Align align = Align::Left)
{
    return {QString::fromLatin1(heading), share, align, {}};
}

/// Where columns begin is a sum of widths; what is left between two sums is what the painter has.
std::vector<double> asSummed(const std::vector<double> &widths)
{
    std::vector<double> left;
    double x = paper::mm(20);
    for (const double width : widths) {
        left.push_back(x + width - x);
        x += width;
    }
    return left;
}

/// Whether the longest word stands on one line of its column.
bool holds(const report::Table &table, const std::vector<double> &widths, size_t column, const char *word)
{
    const paper::TextLines lines(QString::fromLatin1(word), paper::font(kPoints, true),
                                 asSummed(widths)[column] - paper::besideText(table, column));
    return lines.count() == 1;
}

double together(const std::vector<double> &widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }
} // namespace

TEST_CASE("Columns with room for their headings stand by their shares")
{
    const report::Table table = tableOf({column("Ref", 1), column("Kind", 3)});
    const std::vector<double> widths = paper::columnWidths(table, kPoints, kWidth);
    CHECK(widths[0] == Approx(kWidth / 4));
    CHECK(widths[1] == Approx(kWidth * 3 / 4));
}

TEST_CASE("No heading breaks a word while the other columns have room to give")
{
    const report::Table table = tableOf(
        {column("Days to report", 0.1, Align::Right), column("Place", 4), column("Harm (first to final)", 0.2)});
    const std::vector<double> widths = paper::columnWidths(table, kPoints, kWidth);
    CHECK(holds(table, widths, 0, "report"));
    CHECK(holds(table, widths, 2, "final)"));
    CHECK(widths[1] > widths[0]);
    CHECK(together(widths) == Approx(kWidth));
}

TEST_CASE("A column that gives way to another keeps its own word whole")
{
    // By shares the first fits, but no longer once the second has taken what it needs.
    const report::Table table = tableOf({column("Sufficient", 1.1), column("Extraordinarily", 0.2), column("A", 1)});
    const double words =
        paper::TextLines(QStringLiteral("SufficientExtraordinarily"), paper::font(kPoints, true), 1e6).lastAdvance();
    const std::vector<double> widths = paper::columnWidths(table, kPoints, words + paper::mm(14));
    CHECK(holds(table, widths, 0, "Sufficient"));
    CHECK(holds(table, widths, 1, "Extraordinarily"));
    CHECK(together(widths) == Approx(words + paper::mm(14)));
}

TEST_CASE("No cell of the first rows breaks a word while the other columns have room to give")
{
    report::Table table = tableOf({column("Harm", 0.1), column("Status", 0.1), column("Summary", 4)});
    table.rows.push_back({{report::Cell(QStringLiteral("Moderate")), report::Cell(QStringLiteral("Under way")),
                           report::Cell(QStringLiteral("Shouted"))},
                          report::Row::Role::Normal,
                          {}});
    table.rows.push_back({{report::Cell(QStringLiteral("None")), report::Cell(QStringLiteral("Investigating")),
                           report::Cell(QString(200, u'x'))}, // a word like no other
                          report::Row::Role::Total,
                          {}});
    report::Table streamed = table;
    streamed.rows.clear();
    streamed.source = {2, [rows = table.rows](qint64, qint64) -> Result<std::vector<report::Row>> { return rows; }};
    for (const report::Table &each : {table, streamed}) {
        const std::vector<double> widths = paper::columnWidths(each, kPoints, kWidth);
        const double room = asSummed(widths)[0] - paper::besideText(each, 0);
        CHECK(paper::TextLines(QStringLiteral("Moderate"), paper::font(kPoints), room).count() == 1);
        CHECK(holds(each, widths, 1, "Investigating"));
        CHECK(together(widths) == Approx(kWidth));
    }
}

TEST_CASE("Headings keep their words whole where there is no room for those of the rows")
{
    report::Table table = tableOf({column("Kind", 0.1), column("A", 1)});
    table.rows.push_back(
        {{report::Cell(QStringLiteral("Investigating")), report::Cell(QStringLiteral("Extraordinary"))},
         report::Row::Role::Normal,
         {}});
    const std::vector<double> widths = paper::columnWidths(table, kPoints, paper::mm(20));
    CHECK(holds(table, widths, 0, "Kind"));
    CHECK(together(widths) == Approx(paper::mm(20)));
}

TEST_CASE("Where not all words have room the shares decide, and a table without shares is even")
{
    const report::Table narrow = tableOf({column("Extraordinarily", 1), column("Extraordinarily", 3)});
    const std::vector<double> widths = paper::columnWidths(narrow, kPoints, paper::mm(12));
    CHECK(widths[0] == Approx(paper::mm(3)));
    CHECK(widths[1] == Approx(paper::mm(9)));
    const report::Table even = tableOf({column("A", 0), column("B", 0)});
    CHECK(paper::columnWidths(even, kPoints, kWidth) == std::vector<double>{kWidth / 2, kWidth / 2});
}
