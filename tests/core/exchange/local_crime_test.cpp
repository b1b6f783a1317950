// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/local_crime_queries.h"
#include "core/storage/verify.h"
#include "core/workspace/kinds.h"
#include "tests/support/import_office.h"
#include <QDir>
#include <QFile>
#include <catch2/catch.hpp>

namespace {
const QByteArray kHead =
    "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime "
    "type,Last outcome category,Context\n";
const QByteArray kStreet = kHead +
                           "aa11,2026-03,Larkshire Police,Larkshire Police,-0.1,51.5,On or near Mill Lane,E01,"
                           "Lark 001A,Burglary,Under investigation,\n"
                           ",2026-03,Larkshire Police,Larkshire Police,,,No Location,,,Anti-social behaviour,,\n"
                           ",2026-03,Larkshire Police,Larkshire Police,,,No Location,,,Anti-social behaviour,,\n";

LocalCrimePlan planned(const ImportOffice &office, const QByteArray &bytes)
{
    Result<LocalCrimePlan> plan = readLocalCrime(*office.workspace, bytes,
                                                 {.kindName = QStringLiteral("local-crime"),
                                                  .fileName = QStringLiteral("street.csv"),
                                                  .on = office.workspace->today()});
    INFO((plan ? QString() : plan.error().text).toStdString());
    REQUIRE(plan.ok());
    return std::move(*plan);
}

ImportOutcome brought(ImportOffice &office, const QByteArray &bytes, const ImportOptions &options = {})
{
    const Result<ImportOutcome> outcome = runLocalCrime(*office.workspace, planned(office, bytes), options);
    INFO((outcome ? QString() : outcome.error().text).toStdString());
    REQUIRE(outcome.ok());
    return *outcome;
}

std::vector<std::pair<RecordId, LocalCrime>> stored(const ImportOffice &office, const char *month = "2026-03")
{
    return *localCrimeOf(office.workspace->database(), QLatin1String(month));
}
} // namespace

TEST_CASE("Street crime comes in whole, without number, coordinates or place, and twice where it stands twice")
{
    ImportOffice office;
    CHECK(brought(office, kStreet).written == 3);
    REQUIRE(stored(office).size() == 3);
    CHECK(stored(office)[1].second.location == QStringLiteral("No Location"));
    CHECK(planned(office, kStreet).file.count(ImportRow::Standing::Same) == 3);
    CHECK(verify(office.workspace->database(), allKinds()).ok());
}

TEST_CASE("The layout of 2012 comes in with its eastings and northings")
{
    ImportOffice office;
    brought(office, "Month,Reported by,Falls within,Easting,Northing,Location,Crime type,Context\n"
                    "2012-03,Larkshire Police,Larkshire Police,532000,181000,On or near Mill Lane,Burglary,\n");
    REQUIRE(stored(office, "2012-03").size() == 1);
    CHECK(stored(office, "2012-03")[0].second.easting == QStringLiteral("532000"));
}

TEST_CASE("A month published again with a later outcome differs, and undo brings back the earlier one")
{
    ImportOffice office;
    brought(office, kStreet);
    const QByteArray later = QByteArray(kStreet).replace("Under investigation", "Offender charged");
    const LocalCrimePlan plan = planned(office, later);
    CHECK(plan.file.count(ImportRow::Standing::Differs) == 1);
    CHECK(plan.file.count(ImportRow::Standing::Same) == 2);
    const ImportOutcome updated = brought(office, later, {.update = true});
    CHECK(stored(office)[0].second.lastOutcome == QStringLiteral("Offender charged"));
    REQUIRE(undoImport(*office.workspace, updated.reference).ok());
    CHECK(stored(office)[0].second.lastOutcome == QStringLiteral("Under investigation"));
}

TEST_CASE("Undo removes the street crime of one file and it can come again")
{
    ImportOffice office;
    const ImportOutcome outcome = brought(office, kStreet);
    const Result<UndoOutcome> undone = undoImport(*office.workspace, outcome.reference);
    REQUIRE(undone.ok());
    CHECK(undone->withdrawn == 3);
    CHECK(stored(office).empty());
    CHECK(brought(office, kStreet).written == 3);
}

TEST_CASE("A row whose month is none or to come, or without a crime type, is refused")
{
    ImportOffice office;
    const QByteArray row = GENERATE(values<QByteArray>({",2026-13,,,,,,,,Burglary,,\n", ",2026-12,,,,,,,,Burglary,,\n",
                                                        ",2026-03-01,,,,,,,,Burglary,,\n", ",2026-03,,,,,,,,,,\n"}));
    const LocalCrimePlan plan = planned(office, kHead + row);
    CHECK(plan.file.problems.size() == 1);
    CHECK(plan.crimes.empty());
}

TEST_CASE("The published files of a force come in whole")
{
    const QString shared = qEnvironmentVariable("WARDKEEP_SHARED", QStringLiteral(WARDKEEP_SOURCE_DIR "/../shared"));
    const QDir folder(shared + QStringLiteral("/data/police"));
    if (!folder.exists()) {
        WARN("skipped: no published street crime at " << folder.path().toStdString());
        return;
    }
    ImportOffice office;
    for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("*street*.csv")}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        INFO(info.fileName().toStdString());
        CHECK(brought(office, bytes).written == bytes.count('\n') - 1);
    }
}
