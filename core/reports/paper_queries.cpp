// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/paper_queries.h"
#include "core/storage/database.h"

Result<bool> isIssued(const Database &database, const QString &reference, const QString &version)
{
    Query q = database.query(QStringLiteral(
        "SELECT 1 FROM live_paper WHERE paper_reference = ? AND json_extract(choices, '$.version') = ? LIMIT 1"));
    q.bind(reference).bind(version);
    const bool there = q.next();
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return there;
}
