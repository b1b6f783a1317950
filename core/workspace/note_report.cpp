// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/note_report.h"
#include "core/incidents/incident.h"
#include "core/records/kind.h"

Result<void> noteReport(const Workspace &workspace, const ReportRequest &request)
{
    for (const ReportEntry &entry : reportCatalogue()) {
        if (request.name != QLatin1String(entry.name) || entry.isPaper) // a committee's paper is figures
            continue;
        if (!entry.onRecord)
            return workspace.noteReading(kindOf<Incident>());
        if (entry.alsoBlank && request.record.isEmpty())
            return {};
        const Kind &kind = entry.kind();
        const Result<RecordId> id = workspace.names().recordMeant(kind, request.record);
        if (!id)
            return {}; // the report says so
        const Result<AnySaved> read = workspace.load(kind, *id);
        return read ? Result<void>() : Result<void>(read.error());
    }
    return {};
}
