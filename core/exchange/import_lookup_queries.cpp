// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_lookup_queries.h"
#include "core/records/kind.h"

ExistingRecords::ExistingRecords(const Database &database, const Kind &kind)
    : m_database(database), m_kind(kind), m_reader(database, kind)
{
}

Result<RecordId> ExistingRecords::first(Query &query)
{
    const RecordId id = query.next() ? query.number(0) : 0;
    if (const Result<void> done = query.done(); !done)
        return done.error();
    return id;
}

Result<RecordId> ExistingRecords::first()
{
    Query query = m_database.query(
        QStringLiteral("SELECT id FROM live_%1 ORDER BY id LIMIT 1").arg(QLatin1String(m_kind.tableName())));
    return first(query);
}

Result<RecordId> ExistingRecords::find(const Identity &identity, const std::vector<Value> &values)
{
    auto at = m_find.find(identity.back().key);
    if (at == m_find.end()) {
        QStringList conditions;
        for (const IdentityField &field : identity)
            conditions.append(QLatin1String(field.key) + QStringLiteral(" IS ?"));
        at = m_find
                 .emplace(identity.back().key,
                          m_database.query(
                              QStringLiteral("SELECT id FROM live_%1 WHERE %2 ORDER BY id LIMIT 1")
                                  .arg(QLatin1String(m_kind.tableName()), conditions.join(QStringLiteral(" AND ")))))
                 .first;
    }
    for (const Value &value : values)
        at->second.bind(value);
    return first(at->second);
}

Result<RecordId> ExistingRecords::withReference(const QString &reference)
{
    if (!m_reference)
        m_reference = std::make_unique<Query>(m_database.query(
            QStringLiteral("SELECT id FROM %1 WHERE reference = ?").arg(QLatin1String(m_kind.tableName()))));
    m_reference->bind(reference);
    return first(*m_reference);
}

Result<RecordId> importWithDigest(const Database &database, const QString &digest, const QString &kindName)
{
    Query q = database.query(
        QStringLiteral("SELECT id FROM live_import WHERE digest = ? AND for_kind = ? ORDER BY id DESC LIMIT 1"));
    q.bind(digest).bind(kindName);
    const RecordId id = q.next() ? q.number(0) : 0;
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return id;
}
