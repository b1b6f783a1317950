// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_known_file.h"
#include "core/exchange/import_lookup_queries.h"
#include <QCoreApplication>

Result<std::optional<ImportRecord>> noteKnownFile(ImportPlan &plan, const Database &database)
{
    const Result<RecordId> id = importWithDigest(database, plan.digest, plan.request.kindName);
    if (!id)
        return id.error();
    if (*id == 0)
        return std::optional<ImportRecord>();
    const Result<AnySaved> import = RecordReader(database, kindOf<ImportRecord>()).load(*id);
    if (!import)
        return import.error();
    const auto &record = import->record.as<ImportRecord>();
    plan.notes.push_back({0,
                          {},
                          {},
                          QCoreApplication::translate("Import", "This file was imported before: %1, %2.")
                              .arg(import->stamp.reference, show(record.at))});
    return std::optional(record);
}
