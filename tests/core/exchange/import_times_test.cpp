// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"
#include "tests/support/import_office.h"
#include <catch2/catch.hpp>

namespace {
using Standing = ImportRow::Standing;
const QString kPeople = QStringLiteral("people");
} // namespace

TEST_CASE("Of a person’s rows in the personnel system’s file the one that holds today counts")
{
    ImportOffice office; // on 2 November 2026
    // The rows of one person in any order: past, present and still to come.
    const QByteArray past = "P1,20190401,20230331,20011234,Quill,Dora,Porter\n";
    const QByteArray now = "P1,20230401,47121231,20011234,Quill,Dora,Head porter\n";
    const QByteArray later = "P1,20261103,47121231,20011234,Quill,Dora,Estates manager\n";
    const QByteArray rows = GENERATE_COPY(past + now, now + past, later + now + past, now + later, past + later + now);
    const ImportPlan plan = office.plan(
        kPeople, "PersonID,EffectiveStartDate,EffectiveEndDate,EmployeeNumber,LastName,FirstName,JobName\n" + rows);
    INFO(refusals(plan).join(u'\n').toStdString());
    CHECK(plan.problems.empty());
    CHECK(plan.count(Standing::New) == 1);
    CHECK(plan.count(Standing::Same) == plan.read - 1);
    CHECK(notesOf(plan).contains(QStringLiteral("another time")));
    REQUIRE(runImport(*office.workspace, plan, {}).ok());
    CHECK(office.all<Person>().front().value.role == QStringLiteral("Head porter"));
}

TEST_CASE("Where no row of a person holds today the last before it counts, else the next")
{
    ImportOffice office;
    const auto [rows, role] = GENERATE(table<std::string, std::string>({
        {"20190401,20200331,2,Osei,A\n20200401,20261101,2,Osei,B\n", "B"},
        {"20270401,19000101,2,Osei,C\n20261103,20270331,2,Osei,D\n", "D"},
        {"20190401,20261102,2,Osei,E\n20261103,47121231,2,Osei,F\n", "E"}, // the last day is a day on which it holds
        {"20190401,20261101,2,Osei,G\n20261102,47121231,2,Osei,H\n", "H"}, // and so is the first
    }));
    const ImportPlan plan =
        office.plan(kPeople, "Effective Start Date,Effective End Date,Employee Number,Last Name,Job Role\n" +
                                 QByteArray::fromStdString(rows));
    REQUIRE(runImport(*office.workspace, plan, {}).ok());
    CHECK(office.all<Person>().front().value.role.toStdString() == role);
}

TEST_CASE("Two rows of one person without dates, or of which one date is none, are still refused")
{
    ImportOffice office;
    const ImportPlan twice = office.plan(kPeople, "Employee Number,Last Name\n2,Osei\n2,Osei\n");
    REQUIRE(twice.problems.size() == 1);
    CHECK(twice.problems.front().row == 3);
    const ImportPlan odd =
        office.plan(kPeople, "EffectiveStartDate,EmployeeNumber,LastName\n20190401,2,Osei\n31022020,2,Osei\n");
    REQUIRE(odd.problems.size() == 1);
    CHECK(odd.problems.front().column == QStringLiteral("EffectiveStartDate"));
}
