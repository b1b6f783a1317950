// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/record_report.h"
#include "core/risks/risk_assessment.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
AnySaved saved(const RiskAssessment &assessment)
{
    Stamp stamp;
    stamp.reference = QStringLiteral("RA-2026/27-0001");
    return {stamp, AnyRecord::of(assessment)};
}

Hazard hazard(const QString &text)
{
    Hazard made;
    made.hazard = text;
    made.whoHarmed = QStringLiteral("Reception");
    return made;
}

report::Section lastSection(const RiskAssessment &assessment)
{
    const PolicyNames names;
    for (report::Section &section : recordSections(saved(assessment), names, Day(2026, 11, 2), true))
        if (section.title == QStringLiteral("Hazards"))
            return section;
    FAIL("no hazards");
    throw;
}
} // namespace

TEST_CASE("Rows of few columns are printed as a table of what some row knows")
{
    RiskAssessment assessment;
    assessment.hazards = {hazard(QStringLiteral("Cash on the desk")), hazard(QStringLiteral("Dark car park"))};
    const report::Section section = lastSection(assessment);
    REQUIRE(section.blocks.size() == 1);
    const auto &table = std::get<report::Table>(section.blocks.front());
    CHECK(table.columns.size() == 2);
    CHECK(table.rows.size() == 2);
}

TEST_CASE("Rows of more columns than a page is wide for are printed one below the other, without what is not known")
{
    RiskAssessment assessment;
    Hazard full = hazard(QStringLiteral("Cash on the desk"));
    full.inherentLikelihood = full.inherentConsequence = 4;
    full.currentLikelihood = full.currentConsequence = 3;
    full.targetLikelihood = full.targetConsequence = 1;
    full.furtherAction = QStringLiteral("Fit a safe");
    assessment.hazards = {full, hazard(QStringLiteral("Dark car park"))};
    const report::Section section = lastSection(assessment);
    REQUIRE(section.blocks.size() == 4);
    CHECK(std::get<report::Heading>(section.blocks[0]).text == QStringLiteral("Hazard 1"));
    CHECK(std::get<report::KeyValues>(section.blocks[1]).rows.size() == 9);
    CHECK(std::get<report::Heading>(section.blocks[2]).text == QStringLiteral("Hazard 2"));
    CHECK(std::get<report::KeyValues>(section.blocks[3]).rows.size() == 2);
}
