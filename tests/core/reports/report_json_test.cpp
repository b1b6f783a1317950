// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_html.h"
#include "core/reports/report_json.h"
#include "tests/support/every_block.h"
#include <catch2/catch.hpp>

TEST_CASE("a report kept as text opens again as it was, figures and their records included")
{
    Report report = everyBlock();
    for (report::Section &section : report.sections) // rows that are read while printing are not kept
        std::erase_if(section.blocks, [](const report::Block &block) {
            const auto *table = std::get_if<report::Table>(&block);
            return table && table->isStreamed();
        });
    const Result<Report> again = reportFromJson(reportToJson(report));
    REQUIRE(again.ok());
    CHECK(reportToJson(*again) == reportToJson(report));
    const auto noChart = [](const report::Chart &) { return QString(); };
    CHECK(*html(*again, noChart) == *html(report, noChart));
}

TEST_CASE("what is no report is said to be none")
{
    const char *text = GENERATE("", "[]", "{\"title\": \"x\"}", "nonsense");
    CHECK_FALSE(reportFromJson(QByteArray(text)).ok());
}
