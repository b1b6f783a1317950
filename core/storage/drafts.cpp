// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/drafts.h"
#include "core/storage/attachments.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"

Result<qint64> keepDraft(const Database &database, const QString &actor, const Draft &draft)
{
    Query q = database.query(
        QStringLiteral("INSERT INTO draft (id, actor, kind, record_id, kept, content) VALUES (?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET kept = excluded.kept, content = excluded.content "
                       "WHERE draft.actor = excluded.actor RETURNING id"));
    q.bind(draft.id == 0 ? Value() : Value(draft.id)).bindText(actor).bindText(draft.kind);
    q.bind(draft.record == 0 ? Value() : Value(draft.record))
        .bindText(storedInstant(draft.kept))
        .bindText(draft.content);
    const qint64 id = q.next() ? q.number(0) : 0;
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return id;
}

Result<void> dropDraft(const Database &database, const QString &actor, qint64 id)
{
    Transaction transaction(database);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    Query q = database.query(QStringLiteral("DELETE FROM draft WHERE id = ? AND actor = ?"));
    if (const Result<void> dropped = q.bind(id).bindText(actor).run(); !dropped)
        return dropped;
    if (const Result<void> swept = sweepAttachments(database); !swept) // the files that only it held
        return swept;
    return transaction.commit();
}

Result<std::vector<Draft>> drafts(const Database &database, const QString &actor)
{
    Query q = database.query(QStringLiteral(
        "SELECT id, kind, record_id, kept, content FROM draft WHERE actor = ? ORDER BY kept DESC, id DESC"));
    q.bindText(actor);
    std::vector<Draft> all;
    while (q.next())
        all.push_back({q.number(0), q.text(1), q.number(2), readInstant(q.text(3)), q.text(4)});
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return all;
}
