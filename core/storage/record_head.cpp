// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_head.h"
#include "core/storage/database.h"

std::optional<RecordHead> recordHead(const Database &database, RecordId id)
{
    Query q = database.query(QStringLiteral("SELECT kind, reference, title FROM record WHERE id = ?"));
    q.bind(id);
    return q.next() ? std::optional(RecordHead{q.text(0), q.text(1), q.text(2)}) : std::nullopt;
}
