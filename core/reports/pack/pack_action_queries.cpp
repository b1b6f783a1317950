// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pack/pack_action_queries.h"
#include "core/storage/database.h"

Result<QHash<RecordId, ActionSource>> actionSources(const Database &database)
{
    Query q = database.query(QStringLiteral("SELECT a.id, h.reference, h.restricted, h.kind FROM live_action_set AS a "
                                            "JOIN record AS h ON h.id = a.holder"));
    QHash<RecordId, ActionSource> sources;
    while (q.next())
        sources.insert(q.number(0), {q.text(1), q.number(2) == 1, q.text(3) == QStringLiteral("paper")});
    const Result<void> done = q.done();
    return done ? Result<QHash<RecordId, ActionSource>>(std::move(sources))
                : Result<QHash<RecordId, ActionSource>>(done.error());
}
