// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "tests/support/import_office.h"
#include <catch2/catch.hpp>

namespace {
const QString kIncidents = QStringLiteral("incidents");

const QByteArray kListing = "reference,occurred,reported,kind,summary,victim,suspect,reporter\n"
                            "A1,2026-09-01,2026-09-01,verbal abuse,Shouted at the desk,Asha Khan,Jan Smit,Asha Khan\n"
                            "A2,2026-09-08,2026-09-08,verbal abuse,Shouted again,\"Khan, Asha; Bo Reed\",jan smit,\n"
                            "A3,2026-09-09,2026-09-09,verbal abuse,Somebody shouted,Bo Reed,unknown,n/k\n";

std::vector<QString> called(const ImportOffice &office, const Incident &incident, const char *role)
{
    std::vector<QString> names;
    for (const Party &party : incident.parties)
        if (party.role.text == QLatin1String(role))
            names.push_back(office.workspace->names().recordName(kindOf<Person>(), party.person.value));
    return names;
}
} // namespace

TEST_CASE("Those affected, alleged and reporting come in by name, one person for each distinct name")
{
    ImportOffice office;
    const std::size_t before = office.all<Person>().size();
    office.brought(kIncidents, kListing);
    CHECK(office.all<Person>().size() == before + 3);
    const auto incidents = office.all<Incident>();
    REQUIRE(incidents.size() == 3);
    const QString asha = QStringLiteral("Asha Khan"), bo = QStringLiteral("Bo Reed"), jan = QStringLiteral("Jan Smit");
    CHECK(called(office, incidents[0].value, "affected") == std::vector{asha});
    CHECK(called(office, incidents[0].value, "alleged") == std::vector{jan});
    CHECK(called(office, incidents[1].value, "affected") == std::vector{asha, bo});
    CHECK(called(office, incidents[1].value, "alleged") == std::vector{jan});
    CHECK(called(office, incidents[2].value, "alleged").empty());
    CHECK(office.workspace->names().recordName(kindOf<Person>(), incidents[0].value.reporter.value) == asha);
    CHECK(incidents[2].value.reporter.isNull());
}

TEST_CASE("A listing that comes again finds its people there, and leaves alone those added since")
{
    ImportOffice office;
    office.brought(kIncidents, kListing);
    CHECK(office.plan(kIncidents, kListing).count(ImportRow::Standing::Same) == 3);
    const Saved<Incident> was = office.all<Incident>()[0];
    Incident now = was.value;
    now.parties.emplace_back().role = Code{QStringLiteral("witness")};
    now.parties.back().description = QStringLiteral("a porter");
    REQUIRE(office.workspace
                ->write(QStringLiteral("witness"),
                        [&](Write &w) -> Result<void> {
                            const auto changed = w.change(was, now);
                            return changed ? Result<void>() : changed.error();
                        })
                .ok());
    CHECK(office.plan(kIncidents, kListing).count(ImportRow::Standing::Same) == 3);
}

TEST_CASE("A staff number tells apart two people of one name, and without it the row is refused")
{
    ImportOffice office;
    office.brought(QStringLiteral("people"), "staff number,first name,last name\n100,Asha,Khan\n200,Asha,Khan\n");
    const QByteArray head = "reference,occurred,reported,kind,summary,affected\n";
    const QStringList refused =
        refusals(office.plan(kIncidents, head + "A1,2026-09-01,2026-09-01,theft,Purse gone,Asha Khan\n"));
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].contains(QStringLiteral("staff number")));
    office.brought(kIncidents, head + "A1,2026-09-01,2026-09-01,theft,Purse gone,200\n");
    const Party party = office.all<Incident>()[0].value.parties.at(0);
    CHECK(office.workspace->load(party.person)->value.staffNumber == QStringLiteral("200"));
}
