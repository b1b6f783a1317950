// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"
#include <catch2/catch.hpp>

using namespace report;

TEST_CASE("words with figures show each figure in its place")
{
    CHECK(show(Text(QStringLiteral("%1 (%2)"), {Figure::count(4), Figure::count(1)})) == QStringLiteral("4 (1)"));
    CHECK(show(Text(QStringLiteral("%2 before %1"), {Figure::count(4), Figure::count(1)})) ==
          QStringLiteral("1 before 4"));
    CHECK(show(Text(Figure::count(4))) == QStringLiteral("4"));
}

TEST_CASE("words without figures are shown as they stand")
{
    CHECK(show(Text(QStringLiteral("100 % of %1"))) == QStringLiteral("100 % of %1"));
    CHECK(show(Text(QStringLiteral("%1 and %2 and %"), {Figure::count(4)})) == QStringLiteral("4 and %2 and %"));
}

TEST_CASE("a streamed table is read page by page from the start to the end, each time")
{
    const qint64 count = GENERATE(0, 1, 499, 500, 501, 1203);
    int reads = 0;
    Table table;
    table.source = {count, [&](qint64 first, qint64 most) -> Result<std::vector<Row>> {
                        ++reads;
                        std::vector<Row> rows;
                        for (qint64 i = first; i < count && i < first + most; ++i)
                            rows.push_back({{Cell(QString::number(i))}, Row::Role::Normal, {}});
                        return rows;
                    }};
    for (int pass = 0; pass < 2; ++pass) {
        qint64 next = 0;
        REQUIRE(eachRow(table, [&](const Row &row) { return show(row.cells.front()) == QString::number(next++); }));
        CHECK(next == count);
    }
    CHECK(reads == 2 * ((count + 499) / 500));
    CHECK(table.isNil() == (count == 0));
}

TEST_CASE("a streamed table hands on what stood in its way and stops where asked")
{
    Table table;
    table.source = {10, [](qint64, qint64) -> Result<std::vector<Row>> {
                        return Error{Error::Code::Busy, QStringLiteral("Busy.")};
                    }};
    const auto failed = eachRow(table, [](const Row &) { return true; });
    REQUIRE_FALSE(failed.ok());
    CHECK(failed.error().text == QStringLiteral("Busy."));

    table.source.read = [](qint64, qint64) -> Result<std::vector<Row>> { return std::vector<Row>(10); };
    int taken = 0;
    REQUIRE(eachRow(table, [&](const Row &) { return ++taken < 3; }));
    CHECK(taken == 3);
}

TEST_CASE("the table of a stacked chart holds each figure and the total with all records")
{
    SeriesChart columns;
    columns.categoryTitle = QStringLiteral("Period");
    columns.categories = {QStringLiteral("Sep–Oct")};
    columns.series = {{QStringLiteral("Violence"), {Figure::count(2, {1, 2})}},
                      {QStringLiteral("Theft"), {Figure::count(1, {3})}}};
    const Table table = tableOf({QStringLiteral("Figure 2"), QStringLiteral("Groups"), {}, {}, columns});
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells.back().figures.front() == Figure::count(3, {1, 2, 3}));
}

TEST_CASE("the total of a stacked chart is hidden where one of its parts is")
{
    SeriesChart columns;
    columns.categories = {QStringLiteral("Sep–Oct")};
    columns.series = {{QStringLiteral("Violence"), {Figure::suppressed()}},
                      {QStringLiteral("Theft"), {Figure::count(9)}}};
    CHECK(show(tableOf({{}, {}, {}, {}, columns}).rows[0].cells.back()) == QStringLiteral("*"));
}

TEST_CASE("the table of an XmR chart says which points are marked and why")
{
    XmrChart xmr;
    xmr.points = {{QStringLiteral("Sep 26"), 4, Figure::count(4), 4.94, 11.6, {}, 0, Variation::Common, {}},
                  {QStringLiteral("Oct 26"), 12, Figure::count(12), 4.94, 11.6, 1.0, 0, Variation::NeutralHigh,
                   QStringLiteral("above the upper limit")}};
    const Table table =
        tableOf({QStringLiteral("Figure 1"), QStringLiteral("All incidents"), {}, QStringLiteral("Incidents"), xmr});
    REQUIRE(table.rows.size() == 2);
    CHECK(show(table.rows[0].cells[2]) == QStringLiteral("4.9"));
    CHECK(show(table.rows[0].cells[4]) == QStringLiteral("\u2013"));
    CHECK(show(table.rows[1].cells[4]) == QStringLiteral("1.0"));
    CHECK(show(table.rows[1].cells[5]) == QStringLiteral("high: above the upper limit"));
}
