// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/storage/verify.h"
#include "core/workspace/kinds.h"
#include "core/workspace/settle_arrivals.h"
#include "tests/support/conduct_office.h"
#include "tests/support/import_office.h"
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {
/// An office file of an earlier version of the program, as it was made then.
QString officeOf(const QTemporaryDir &folder, int schema)
{
    QFile packed(QStringLiteral(WARDKEEP_SOURCE_DIR "/tests/data/offices/schema-%1.wardkeep.z").arg(schema));
    REQUIRE(packed.open(QIODevice::ReadOnly));
    const QString path = folder.filePath(QStringLiteral("office.wardkeep"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = qUncompress(packed.readAll());
    REQUIRE(bytes.size() > 100'000);
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

QDateTime noon() { return QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC); }
} // namespace

TEST_CASE("An office of first light opens, a copy stands beside it, and its police and loss have moved into rows")
{
    const QTemporaryDir folder;
    const QString path = officeOf(folder, 2);
    auto opened = Workspace::open(path, machineActor(QStringLiteral("Sam")), noon);
    INFO((opened ? QString() : opened.error().text).toStdString());
    REQUIRE(opened.ok());
    Workspace &office = **opened;
    CHECK(QFile::exists(path + QStringLiteral(".schema-2.backup")));
    const auto incidents = office.all<Incident>();
    REQUIRE(incidents.ok());
    REQUIRE(incidents->size() == 4);
    const Incident &laptop = (*incidents)[0].value;
    REQUIRE(laptop.police.size() == 1);
    CHECK(laptop.police[0].incidentNumber == QStringLiteral("LK-20260901-0007"));
    CHECK(laptop.police[0].crimeNumber == QStringLiteral("47/1234/26"));
    REQUIRE(laptop.property.size() == 1);
    CHECK(laptop.property[0].value == Money{85000});
    CHECK(laptop.property[0].owner.text == QStringLiteral("organisation"));
    CHECK_FALSE(laptop.loss);
    CHECK(laptop.crimeNumber.isEmpty());
    CHECK((*incidents)[1].value.police.empty());
    CHECK((*incidents)[3].value.property.size() == 1);
    CHECK(verify(office.database(), allKinds()).ok());
    const Result<int> again = settleArrivals(office);
    REQUIRE(again.ok());
    CHECK(*again == 0);
}

TEST_CASE("People in incidents of an earlier version get the tags by which their texts call them, once")
{
    ImportOffice office;
    ConductOffice people(*office.workspace);
    const Id<Person> who = people.person("Quill", "staff");
    const Saved<Incident> incident = people.add(people.report(Day(2026, 10, 5), who, who));
    REQUIRE(office.workspace->database().run(
        QStringLiteral("UPDATE incident_parties SET tag = NULL; UPDATE incident SET tags_given = NULL")));
    const Result<int> settled = settleArrivals(*office.workspace);
    REQUIRE(settled.ok());
    CHECK(*settled == 1);
    const auto now = office.workspace->load(incident.id());
    REQUIRE(now.ok());
    CHECK(now->value.parties[0].tag == QStringLiteral("[alleged 1]"));
    CHECK(now->value.parties[1].tag == QStringLiteral("[affected 1]"));
    CHECK(now->value.tagsGiven == QStringLiteral("[affected 1] [alleged 1]"));
    const Result<int> again = settleArrivals(*office.workspace);
    REQUIRE(again.ok());
    CHECK(*again == 0);
}
