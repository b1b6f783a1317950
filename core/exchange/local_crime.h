// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_plan.h"
#include "core/exchange/import_write.h"
#include <QJsonArray>

/// One street crime as data.police.uk publishes it (FORMATS.md D4): a month, no day; a place that is a snap point. All
/// texts stand as published; empty is blank.
struct LocalCrime {
    QString crimeId, month, reportedBy, fallsWithin, longitude, latitude, easting, northing, location, lsoaCode,
        lsoaName, crimeType, lastOutcome, context;
    bool operator==(const LocalCrime &) const = default;
};

/// Its texts in the order in which they are stored.
inline constexpr QString LocalCrime::*kLocalCrimeTexts[] = {
    &LocalCrime::crimeId,     &LocalCrime::month,    &LocalCrime::reportedBy, &LocalCrime::fallsWithin,
    &LocalCrime::longitude,   &LocalCrime::latitude, &LocalCrime::easting,    &LocalCrime::northing,
    &LocalCrime::location,    &LocalCrime::lsoaCode, &LocalCrime::lsoaName,   &LocalCrime::crimeType,
    &LocalCrime::lastOutcome, &LocalCrime::context};

QJsonArray textsOf(const LocalCrime &crime);

/// What `--kind` and the record of an import call these files.
inline constexpr const char *kLocalCrimeName = "local-crime";

/// What the headings of a street-crime file of either layout fill; those that are not known fill nothing.
std::vector<ImportColumn> localCrimeColumns(const QStringList &headings);

/// A crime that is here with other values.
struct DifferingCrime {
    RecordId id = 0;
    LocalCrime was;
    LocalCrime now;
};

/// What the import of one street-crime file would do.
struct LocalCrimePlan {
    ImportPlan file;                ///< bytes, columns, counts, problems and notes; its rows have no cells
    std::vector<LocalCrime> crimes; ///< those not here yet
    std::vector<DifferingCrime> differing;
};

/// Reads a street-crime file of either layout whole: rows without a Crime ID, without coordinates and with “No
/// Location” included. Refused rows: a month that is none, no crime type. The police publish a month again with later
/// outcomes: what is here by its Crime ID is the same or differs, what has none is counted.
Result<LocalCrimePlan> readLocalCrime(const QByteArray &bytes, const ImportRequest &request, const Database &database,
                                      const ImportProgress &progress = {});

/// Puts back what `writeLocalCrime` replaced, as its note tells it; answers how many.
Result<qint64> restoreLocalCrime(const Database &database, const QJsonArray &replaced);

/// Writes the plan with a note in the journal and the record of the import.
Result<ImportOutcome> writeLocalCrime(Write &write, const LocalCrimePlan &plan, const ImportOptions &options,
                                      const ImportProgress &progress = {});
