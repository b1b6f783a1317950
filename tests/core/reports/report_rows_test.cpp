// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_html.h"
#include "core/reports/report_rows.h"
#include <QBuffer>
#include <catch2/catch.hpp>

namespace {
Report streamed(qint64 count)
{
    report::Table table;
    table.columns = {{QStringLiteral("Ref")}};
    table.source.count = count;
    table.source.read = [count](qint64 first, qint64 most) -> Result<std::vector<report::Row>> {
        std::vector<report::Row> rows;
        for (qint64 i = first; i < std::min(count, first + most); ++i)
            rows.push_back({{report::Cell(QString::number(i))}});
        return rows;
    };
    Report report;
    report.sections.push_back({{}, {}, 1, false, false, {std::move(table)}});
    return report;
}
} // namespace

TEST_CASE("the rows of a report are those held and those streamed")
{
    Report report = streamed(3000);
    report::Table held;
    held.rows.resize(2);
    report.sections.front().blocks.push_back(held);
    CHECK(rowsOf(report) == 3002);
}

TEST_CASE("a long page for the browser says how far it is")
{
    QBuffer to;
    to.open(QIODevice::WriteOnly);
    std::vector<int> told;
    REQUIRE(writeHtml(streamed(3000), {}, to, [&](int percent) {
        told.push_back(percent);
        return true;
    }));
    REQUIRE(told.size() == 30);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.back() == 100);
    CHECK(to.data().contains("2999"));
}

TEST_CASE("a cancelled page for the browser is an error and ends at once")
{
    QBuffer to;
    to.open(QIODevice::WriteOnly);
    int asked = 0;
    const auto written = writeHtml(streamed(3000), {}, to, [&](int) { return ++asked < 3; });
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == Error::Code::Cancelled);
    CHECK(asked == 3);
    CHECK_FALSE(to.data().contains(">301<"));
}
