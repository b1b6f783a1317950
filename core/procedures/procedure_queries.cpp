// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/procedure_queries.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"

Result<std::vector<Saved<Procedure>>> procedureVersions(const Database &database)
{
    const Result<std::vector<qint64>> ids =
        database.query(QStringLiteral("SELECT id FROM live_procedure ORDER BY entered, id")).numbers();
    if (!ids)
        return ids.error();
    RecordReader reader(database, kindOf<Procedure>());
    std::vector<Saved<Procedure>> all;
    for (const qint64 id : *ids) {
        const Result<AnySaved> one = reader.load(id);
        if (!one)
            return one.error();
        all.push_back({one->stamp, one->record.as<Procedure>()});
    }
    return all;
}
