// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure_walk.h"
#include <catch2/catch.hpp>

TEST_CASE("every figure of a report is met in reading order with where it stands")
{
    Report report;
    report.cover.push_back(report::Box{QStringLiteral("Key points"), {}, {false, {report::Text(Figure::count({1}))}}});
    report::Table table;
    table.number = QStringLiteral("Table 2");
    table.columns = {{QStringLiteral("Kind")},
                     {QStringLiteral("Now"), 1, report::Column::Align::Right, QStringLiteral("this")}};
    table.rows.push_back({{report::Cell(QStringLiteral("Theft")), report::Cell(Figure::count({1, 2}))},
                          report::Row::Role::Normal,
                          QStringLiteral("theft")});
    report.sections.push_back({QStringLiteral("2"),
                               QStringLiteral("Incidents"),
                               1,
                               false,
                               false,
                               {report::Paragraph{report::Text(Figure::count({3}))}, table}});
    QStringList met;
    REQUIRE(walkFigures(report, [&](const FigurePlace &at, const Figure &figure) {
        met << QStringList{at.section, at.place, at.row, at.rowKey, at.column, at.columnKey, show(figure)}.join(u'|');
    }));
    CHECK(met == QStringList{QStringLiteral("cover|Key points|1|1|||1"), QStringLiteral("2 Incidents|text|3||||3"),
                             QStringLiteral("2 Incidents|Table 2|Theft|theft|Now|this|2")});
}

TEST_CASE("a line about a record is called by its words, not by the record's number")
{
    report::Table table;
    table.columns = {{QStringLiteral("Place")}, {QStringLiteral("Now")}};
    const QString key = QStringLiteral("site:4711");
    for (const RecordId about : {RecordId{0}, RecordId{4711}})
        table.rows.push_back({{report::Cell(QStringLiteral("  Site B")), report::Cell(Figure::count({1}))},
                              report::Row::Role::Normal,
                              key,
                              about});
    Report report;
    report.cover = {table};
    QStringList keys;
    REQUIRE(walkFigures(report, [&](const FigurePlace &at, const Figure &) { keys << at.rowKey; }));
    CHECK(keys == QStringList{key, QStringLiteral("Site B")});
}

TEST_CASE("a table that cannot be read ends the walk with its sentence")
{
    report::Table table;
    table.source.count = 5;
    table.source.read = [](qint64, qint64) -> Result<std::vector<report::Row>> {
        return Error{Error::Code::Failed, QStringLiteral("The disk is gone.")};
    };
    Report report;
    report.sections.push_back({{}, {}, 1, false, false, {table}});
    const auto walked = walkFigures(report, [](const FigurePlace &, const Figure &) {});
    REQUIRE_FALSE(walked.ok());
    CHECK(walked.error().text == QStringLiteral("The disk is gone."));
}
