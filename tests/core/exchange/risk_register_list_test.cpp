// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/risk_register_list.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
Saved<RiskAssessment> scored(const char *reference, int likelihood, int consequence)
{
    Saved<RiskAssessment> saved;
    saved.stamp.reference = QLatin1String(reference);
    saved.value.title = QStringLiteral("Front desk");
    saved.value.department = Id<Department>{12};
    saved.value.assessed = Day(2026, 3, 14);
    Hazard &hazard = saved.value.hazards.emplace_back();
    if (likelihood > 0) {
        hazard.currentLikelihood = likelihood;
        hazard.currentConsequence = consequence;
    }
    return saved;
}
} // namespace

TEST_CASE("The risk register begins with the gravest, and says its band, review and to whom it is passed on")
{
    PolicyNames names;
    names.recordNames.insert(12, QStringLiteral("Estates"));
    const std::vector assessments{scored("RA-1", 0, 0), scored("RA-2", 1, 3), scored("RA-3", 3, 5)};
    const DerivedList list = riskRegisterList({}, assessments, Day(2026, 11, 2), names);
    REQUIRE(list.rows.size() == 3);
    REQUIRE(list.rows.front().size() == list.columns.size());
    CHECK(list.rows[0][0].text() == QStringLiteral("RA-3"));
    CHECK(list.rows[0][2].text() == QStringLiteral("Estates"));
    CHECK(list.rows[0][3].isNull());
    CHECK(list.rows[0][4].number() == 15);
    CHECK(list.rows[0][6].text() == QStringLiteral("extreme"));
    CHECK(list.rows[0][7].text() == QStringLiteral("2026-04-14"));
    CHECK(list.rows[0][8].text() == QStringLiteral("board"));
    CHECK(list.rows[1][6].text() == QStringLiteral("low"));
    CHECK(list.rows[1][8].text().isEmpty());
    CHECK(list.rows[2][0].text() == QStringLiteral("RA-1"));
    CHECK(list.rows[2][4].isNull());
}

TEST_CASE("The risks of the register stand before assessments of the same score, and closed ones are left out")
{
    const PolicyNames names;
    const std::vector assessments{scored("RA-1", 3, 5)};
    std::vector<Saved<Risk>> risks(3);
    for (std::size_t i = 0; i < risks.size(); ++i) {
        risks[i].stamp.reference = QStringLiteral("RSK-%1").arg(i + 1);
        risks[i].value.raised = Day(2026, 3, 14);
        risks[i].value.currentLikelihood = i == 1 ? 4 : 5;
        risks[i].value.currentConsequence = 3;
    }
    risks[2].value.closed = Day(2026, 11, 2);
    const DerivedList list = riskRegisterList(risks, assessments, Day(2026, 11, 2), names);
    QStringList references;
    for (const auto &row : list.rows)
        references << row[0].text();
    CHECK(references == QStringList{QStringLiteral("RSK-1"), QStringLiteral("RA-1"), QStringLiteral("RSK-2")});
    CHECK(list.rows[0][6].text() == QStringLiteral("extreme"));
    CHECK(list.rows[2][7].text() == QStringLiteral("2026-06-14"));
}
