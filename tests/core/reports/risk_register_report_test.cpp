// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/risk_register_report.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kPaper(2026, 9, 7), kToday(2026, 11, 2);

Saved<Risk> risk(RecordId id, const char *level, int likelihood, int before = 0)
{
    Saved<Risk> saved;
    saved.stamp.id = id;
    saved.stamp.reference = QStringLiteral("RSK-%1").arg(id);
    saved.value.title = QStringLiteral("Attack on a visit");
    saved.value.level = Code{QLatin1String(level)};
    saved.value.raised = Day(2026, 3, 14);
    saved.value.currentLikelihood = likelihood;
    saved.value.currentConsequence = 4;
    saved.value.scores = {{0, saved.value.raised, before > 0 ? before : likelihood, 4}};
    if (before > 0)
        saved.value.scores.push_back({0, kToday, likelihood, 4});
    return saved;
}

const report::Table &tableOf(const Report &report, std::size_t section)
{
    return std::get<report::Table>(report.sections.at(section).blocks.front());
}

QString cell(const report::Table &table, std::size_t row, std::size_t column)
{
    return report::show(table.rows.at(row).cells.at(column));
}

QString words(const Report &report, std::size_t block)
{
    return report::show(std::get<report::Paragraph>(report.sections.at(0).blocks.at(block)).text);
}
} // namespace

TEST_CASE("The register's report lists each level, the gravest first, with its movement since the last paper")
{
    const PolicyNames names;
    RiskRegisterFacts facts;
    facts.lastPaper = kPaper;
    facts.risks = {risk(1, "operational", 2), risk(2, "operational", 4, 3), risk(3, "strategic", 1, 2),
                   risk(4, "strategic", 5)};
    facts.risks[3].value.closed = kToday;
    facts.risks[3].value.closedWhy = QStringLiteral("Gone.");
    const Report report = riskRegisterReport(facts, kToday, names);
    REQUIRE(report.sections.size() == 3);
    CHECK(report.sections[1].title == QStringLiteral("Strategic"));
    CHECK(words(report, 0) == QStringLiteral("Open: 3. Accepted for a time: 0. Open and scoring 8 or more: 2."));
    CHECK(words(report, 2) == QStringLiteral("Since then new: 0, up: 1, down: 1, closed: 1."));
    const report::Table &strategic = tableOf(report, 1), &operational = tableOf(report, 2);
    REQUIRE(strategic.rows.size() == 1);
    REQUIRE(operational.rows.size() == 2);
    CHECK(cell(operational, 0, 0) == QStringLiteral("RSK-2"));
    CHECK(cell(operational, 0, 4) == QStringLiteral("12"));
    CHECK(cell(operational, 0, 5) == QStringLiteral("16 Extreme\nup"));
    CHECK(cell(operational, 0, 7).contains(QStringLiteral("To be raised to: Board")));
    CHECK(cell(operational, 0, 7).contains(QStringLiteral("Scored weekly, did not happen")));
    CHECK(cell(strategic, 0, 5) == QStringLiteral("4 Moderate\ndown"));
}

TEST_CASE("A register without risks or papers says so")
{
    const PolicyNames names;
    const Report report = riskRegisterReport({}, kToday, names);
    CHECK(words(report, 1).startsWith(QStringLiteral("No paper was issued yet")));
    CHECK(tableOf(report, 1).isNil());
}
