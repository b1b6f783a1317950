// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unknown_values.h"
#include "core/incidents/incident.h"
#include "tests/support/import_office.h"
#include <catch2/catch.hpp>

TEST_CASE("Values in no list are named once with how many rows say them")
{
    ImportOffice office;
    const QByteArray text = "Category,Summary\ntheft,Theft\nCat nicked,x\n cat  Nicked ,y\n,z\nDog nicked,w\n";
    const ImportPlan plan = office.plan(QStringLiteral("incidents"), text);
    const Result<ImportSheet> sheet = ImportSheet::read(text, {});
    REQUIRE(sheet.ok());
    const auto found = unknownValues(*sheet, plan.columns, office.workspace->names(), office.workspace->today());
    REQUIRE(found.ok());
    const std::vector<UnknownValue> &unknown = *found;
    REQUIRE(unknown.size() == 2);
    CHECK(unknown[0].value == QStringLiteral("Cat nicked"));
    CHECK(unknown[0].rows == 2);
    CHECK(unknown[0].column == 0);
    CHECK(unknown[1].value == QStringLiteral("Dog nicked"));
}

TEST_CASE("Looking for values in no list tells how far it is and stops when it is told")
{
    ImportOffice office;
    QByteArray text = "Category,Summary\n";
    for (int row = 0; row < 2000; ++row)
        text += "Cat nicked,x\n";
    const ImportPlan plan = office.plan(QStringLiteral("incidents"), text);
    const Result<ImportSheet> sheet = ImportSheet::read(text, {});
    REQUIRE(sheet.ok());
    std::vector<int> told;
    const auto stopped = unknownValues(*sheet, plan.columns, office.workspace->names(), office.workspace->today(),
                                       [&told](int perMille) {
                                           told.push_back(perMille);
                                           return perMille < 500;
                                       });
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(told == std::vector<int>{0, 250, 500});
}
