// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/attachment_queries.h"

Result<std::vector<RecordId>> attachmentIds(const Database &database, RecordId holder)
{
    Query q =
        database.query(QStringLiteral("SELECT id FROM attachment WHERE holder = ? ORDER BY withdrawn IS NOT NULL, id"));
    q.bind(holder);
    return q.numbers();
}
