// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/hits.h"
#include "core/storage/database.h"
#include "core/storage/search.h"

namespace {
constexpr qint64 kMostRanked = 2000; // more hits than that would be scored, each of them, to show a few

struct Condition {
    QString text;
    std::vector<Value> values;
};

/// The kinds and scopes of an actor as one condition over `record`.
Condition scopeOf(const Actor &actor, Day today, Kinds kinds)
{
    Condition all;
    QStringList parts;
    QStringList free; // kinds of which everything may be read
    for (const Kind *kind : kinds) {
        const Scope scope = may(actor, Act::Read, *kind, today);
        if (scope.isEverything()) {
            free.append(u'\'' + QLatin1String(kind->name) + u'\'');
        } else if (const ScopeSql sql = scopeSql(scope); !scope.isNothing()) {
            parts.append(QStringLiteral("(record.kind = '%1' AND (%2))").arg(QLatin1String(kind->name), sql.text));
            all.values.insert(all.values.end(), sql.values.begin(), sql.values.end());
        }
    }
    if (!free.isEmpty())
        parts.prepend(QStringLiteral("record.kind IN (%1)").arg(free.join(u',')));
    all.text = parts.isEmpty() ? QStringLiteral("0") : parts.join(QStringLiteral(" OR "));
    return all;
}

/// Best first where few records hold the words, newest first where many do.
Result<QString> orderOf(const Database &database, const QString &words)
{
    Query q = database.query(
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?) AS probe"));
    q.bindText(words).bind(kMostRanked + 1);
    const bool few = q.next() && q.number(0) <= kMostRanked;
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return few ? QStringLiteral("bm25(search), search.rowid DESC") : QStringLiteral("search.rowid DESC");
}

Result<void> collect(Query &query, std::vector<Hit> &found, int limit)
{
    while (static_cast<int>(found.size()) < limit && query.next()) {
        const RecordId id = query.number(0);
        if (std::none_of(found.begin(), found.end(), [id](const Hit &hit) { return hit.id == id; }))
            found.push_back({id, query.text(1), query.text(2), query.text(3)});
    }
    return query.done();
}
} // namespace

Result<std::vector<Hit>> hits(const Database &database, const Actor &actor, Day today, Kinds kinds, const QString &text,
                              int limit)
{
    std::vector<Hit> found;
    const QString words = searchExpression(text);
    if (words.isEmpty())
        return found;
    const Reading reading(database);
    const Result<QString> order = orderOf(database, words);
    if (!order)
        return order.error();
    const Condition scope = scopeOf(actor, today, kinds);
    const QString columns = QStringLiteral("SELECT record.id, record.kind, record.reference, record.title ");
    const QString matching =
        QStringLiteral("FROM search CROSS JOIN record ON record.id = search.rowid WHERE search MATCH ? AND (%1) "
                       "ORDER BY %2 LIMIT ?")
            .arg(scope.text, *order);
    struct Step {
        QString sql;
        QString bound;
    };
    const Step steps[] = {
        {columns + QStringLiteral("FROM record WHERE reference = ? COLLATE NOCASE AND withdrawn = 0 AND (%1) LIMIT ?")
                       .arg(scope.text),
         text.trimmed()},
        {columns + matching, QStringLiteral("title : (%1)").arg(words)},
        {columns + matching, words},
    };
    for (const Step &step : steps) {
        if (static_cast<int>(found.size()) >= limit)
            break;
        Query q = database.query(step.sql);
        q.bind(step.bound);
        for (const Value &value : scope.values)
            q.bind(value);
        q.bind(limit + static_cast<qint64>(found.size()));
        if (const Result<void> done = collect(q, found, limit); !done)
            return done.error();
    }
    return found;
}
