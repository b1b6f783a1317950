// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pack/pack_sections.h"
#include "tests/support/assessed_office.h"
#include <catch2/catch.hpp>

namespace {
const Day kCutOff(2026, 11, 2);

/// A pack of a few assessments and actions.
struct RiskPack {
    AssessedOffice office;
    PackFacts facts;

    RiskPack()
    {
        facts.choices.period = {Day(2026, 9, 1), Day(2026, 10, 31)};
        facts.choices.cutOff = kCutOff;
        for (const RecordId id : {AssessedOffice::kWards, AssessedOffice::kVisits}) {
            Department department;
            department.loneWorking = id == AssessedOffice::kVisits;
            facts.departments.push_back({id, {}, Day(2026, 1, 1), department});
        }
    }
    void add(const Saved<RiskAssessment> &saved)
    {
        facts.assessments.push_back({saved.stamp.id, saved.stamp.reference, Day(2026, 9, 1), saved.value});
    }
    Action &act(RecordId id, int due, Day entered = Day(2026, 10, 1))
    {
        Action action;
        action.what = QStringLiteral("Mend the gate");
        action.organisation = Code{QStringLiteral("landlord")};
        action.priority = Code{QStringLiteral("high")};
        action.due = kCutOff.plus(due);
        facts.actions.push_back({id, QStringLiteral("ACT-%1").arg(id), entered, action});
        return facts.actions.back().value;
    }
    QStringList cells(const report::Row &row) const
    {
        QStringList all;
        for (const report::Cell &cell : row.cells)
            all << report::show(cell);
        return all;
    }
    PackFigures figures() const { return PackFigures(facts, office.names); }
};
} // namespace

TEST_CASE("Table 15 counts a department whose assessments are all overdue or drafts as without a current one")
{
    RiskPack pack;
    Saved<RiskAssessment> overdue = AssessedOffice::accepted(AssessedOffice::assessment(1, AssessedOffice::kWards));
    overdue.value.nextReview = kCutOff.plus(-1);
    pack.add(overdue);
    pack.add(AssessedOffice::assessment(2, AssessedOffice::kVisits));
    report::Table table = pack::assessedTable(pack.figures());
    REQUIRE(table.rows.size() == 1);
    CHECK(pack.cells(table.rows[0]) == QStringList{QStringLiteral("No directorate"), QStringLiteral("2"),
                                                   QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("1"),
                                                   QStringLiteral("0 of 1"), QStringLiteral("2")});
    Saved<RiskAssessment> lone = AssessedOffice::assessment(3, AssessedOffice::kVisits, 1, 1);
    lone.value.kind = Code{QStringLiteral("lone_working")};
    pack.add(AssessedOffice::accepted(lone));
    pack.facts.assessments[0].value.nextReview = kCutOff;
    table = pack::assessedTable(pack.figures());
    CHECK(pack.cells(table.rows[0]) == QStringList{QStringLiteral("No directorate"), QStringLiteral("2"),
                                                   QStringLiteral("2"), QStringLiteral("0"), QStringLiteral("0"),
                                                   QStringLiteral("1 of 1"), QStringLiteral("2")});
}

TEST_CASE("Table 14 says of each high risk what the last paper said, and what moved since")
{
    RiskPack pack;
    pack.add(AssessedOffice::accepted(AssessedOffice::assessment(1, AssessedOffice::kWards)));
    pack.add(AssessedOffice::assessment(2, AssessedOffice::kVisits, 1, 1)); // scores 3
    pack.add(AssessedOffice::assessment(3, AssessedOffice::kVisits));
    CHECK(report::show(pack::riskLine(pack.figures()).text).contains(QStringLiteral("no such table")));
    LastPaper last;
    last.cutOff = Day(2026, 8, 31);
    last.figures = {
        {QStringLiteral("Table 14"), QStringLiteral("RA-2026/27-0001"), {}, QStringLiteral("now"), {}, 8, {}},
        {QStringLiteral("Table 14"), QStringLiteral("RA-2026/27-0009"), {}, QStringLiteral("now"), {}, 9, {}}};
    pack.facts.last = last;
    const report::Table table = pack::riskTable(pack.figures());
    REQUIRE(table.rows.size() == 2);
    CHECK(pack.cells(table.rows[0])[4] == QStringLiteral("8"));
    CHECK(pack.cells(table.rows[0])[5] == QStringLiteral("16 Extreme"));
    CHECK(pack.cells(table.rows[1])[4] == QStringLiteral("–"));
    CHECK(pack.cells(table.rows[1])[7].contains(QStringLiteral("draft")));
    CHECK(report::show(pack::riskLine(pack.figures()).text) ==
          QStringLiteral("Since the last paper: new 1, closed or now lower than that 1, raised 1, lowered 0."));
}

TEST_CASE("Tables 16 and 17 count an action as overdue from the day after it was due, and very late after 90 days")
{
    RiskPack pack;
    pack.act(1, 0);
    pack.act(2, -1).moves.resize(2);
    pack.act(3, -90, Day(2026, 6, 1));
    pack.act(4, -91, Day(2026, 6, 1));
    pack.act(5, -5).done = kCutOff;
    const report::Table owners = pack::actionTable(pack.figures());
    REQUIRE(owners.rows.size() == 1);
    CHECK(pack.cells(owners.rows[0]).mid(1) ==
          QStringList{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("4"),
                      QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("1")});
    pack.facts.actionSources = {{2, {QStringLiteral("INC-1"), true, false}},
                                {1, {QStringLiteral("AC-1"), false, true}}};
    const report::Table listed = pack::overdueActionTable(pack.figures());
    REQUIRE(listed.rows.size() == 3); // the restricted one is counted above and not described
    CHECK(listed.rows[0].key == QStringLiteral("ACT-4"));
    CHECK(pack.cells(listed.rows[0])[6] == QStringLiteral("91 days late"));
    CHECK(listed.rows[2].key == QStringLiteral("ACT-1")); // the Committee's own, open though not late
    CHECK(pack.cells(listed.rows[2])[6] == QStringLiteral("open"));
}
