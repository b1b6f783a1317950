// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_places.h"
#include "core/storage/database.h"
#include <optional>

namespace {

// Of a choice its rank in the given order, after all of them what that does not name.
QString rankOfChoice(const ListQuery &query)
{
    QString rank = QStringLiteral("CASE at");
    for (std::size_t i = 0; i < query.order.size(); ++i)
        rank += QStringLiteral(" WHEN ? THEN %1").arg(i);
    return QStringLiteral("SELECT at, %1 ELSE %2 END AS rank FROM held").arg(rank).arg(query.order.size());
}

// Of a link the rank of its name: what has the same name stands at the same place.
QString rankOfLink()
{
    return QStringLiteral("SELECT at, CASE WHEN record.title IS NULL THEN NULL ELSE "
                          "dense_rank() OVER (ORDER BY record.title COLLATE NOCASE) END AS rank "
                          "FROM held LEFT JOIN record ON record.id = at");
}

} // namespace

bool goesByPlaces(const Kind &kind, const ListQuery &query)
{
    const Field *field = kind.field(query.sort);
    const bool ranked = field && (field->type == Type::Link || (field->type == Type::Choice && !query.order.empty()));
    return ranked && field->is(Field::Indexed) && !query.withdrawn && query.words.isEmpty();
}

Result<std::vector<Place>> placesOf(const Database &database, const Kind &kind, const ListQuery &query)
{
    const bool isLink = kind.field(query.sort)->type == Type::Link;
    Query found = database.query(QStringLiteral("WITH held AS (SELECT DISTINCT %1 AS at FROM %2 "
                                                "WHERE withdrawn IS NULL AND %1 IS NOT NULL), ranked AS (%3) "
                                                "SELECT at, rank FROM ranked ORDER BY rank %4 NULLS LAST")
                                     .arg(query.sort, QLatin1String(kind.tableName()),
                                          isLink ? rankOfLink() : rankOfChoice(query),
                                          query.descending ? QStringLiteral("DESC") : QStringLiteral("ASC")));
    if (!isLink)
        for (const Value &code : query.order)
            found.bind(code);
    std::vector<Place> places;
    Place unknown{Value()};
    std::optional<qint64> rank;
    while (found.next()) {
        if (found.isNull(1)) {
            unknown.push_back(found.value(0));
            continue;
        }
        if (rank != found.number(1))
            places.emplace_back();
        rank = found.number(1);
        places.back().push_back(found.value(0));
    }
    if (const Result<void> done = found.done(); !done)
        return done.error();
    places.push_back(std::move(unknown));
    return places;
}
