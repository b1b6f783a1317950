// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/premises_due_queries.h"
#include "core/access/scope.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"

namespace {
/// The live records that the condition finds, within the scope.
template <class T>
Result<std::vector<Saved<T>>> found(const Database &database, const QString &condition, const std::vector<Value> &bound,
                                    const Scope &scope)
{
    const ScopeSql within = scopeSql(scope, QStringLiteral("r"));
    Query query =
        database.query(QStringLiteral("SELECT t.id FROM live_%1 AS t JOIN record AS r ON r.id = t.id WHERE %2 "
                                      "AND %3 ORDER BY t.id")
                           .arg(QLatin1String(kindOf<T>().tableName()), condition, within.text));
    for (const Value &value : bound)
        query.bind(value);
    for (const Value &value : within.values)
        query.bind(value);
    const auto ids = query.numbers();
    if (!ids)
        return ids.error();
    RecordReader reader(database, kindOf<T>());
    std::vector<Saved<T>> all;
    for (const RecordId id : *ids) {
        const Result<AnySaved> one = reader.load(id);
        if (!one)
            return one.error();
        all.push_back({one->stamp, one->record.template as<T>()});
    }
    return all;
}
} // namespace

Result<std::vector<Saved<Site>>> allSites(const Database &database, const Scope &scope)
{
    return found<Site>(database, QStringLiteral("1"), {}, scope);
}

Result<std::vector<Saved<KeyOrCode>>> keysInUse(const Database &database, const Scope &scope, Day today)
{
    return found<KeyOrCode>(database, QStringLiteral("(t.retired IS NULL OR t.retired > ?)"), {Value(today.iso())},
                            scope);
}

Result<std::vector<Saved<GoodsReceived>>> goodsWaiting(const Database &database, const Scope &scope)
{
    return found<GoodsReceived>(database,
                                QStringLiteral("(t.collected IS NULL OR (t.signature IS NULL AND t.signed_by IS NULL "
                                               "AND t.device_receipt IS NULL))"),
                                {}, scope);
}

Result<Leavers> leavers(const Database &database, Day today)
{
    Query query = database.query(
        QStringLiteral("SELECT id, end_day FROM live_person WHERE end_day IS NOT NULL AND end_day <= ? ORDER BY id"));
    query.bind(today.plus(kDueHorizon).iso());
    Leavers all;
    while (query.next())
        all.insert(query.number(0), Day::fromIso(query.text(1)));
    if (const Result<void> done = query.done(); !done)
        return done.error();
    return all;
}

Result<QHash<RecordId, int>> recordingDays(const Database &database)
{
    Query query =
        database.query(QStringLiteral("SELECT id, cctv_days FROM live_site WHERE cctv_days IS NOT NULL ORDER BY id"));
    QHash<RecordId, int> all;
    while (query.next())
        all.insert(query.number(0), static_cast<int>(query.number(1)));
    if (const Result<void> done = query.done(); !done)
        return done.error();
    return all;
}
