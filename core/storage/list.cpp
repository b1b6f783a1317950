// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list.h"
#include "core/storage/database.h"
#include "core/storage/list_places.h"
#include "core/storage/schema.h"
#include "core/storage/search.h"
#include <algorithm>

namespace {
bool isCommon(const QString &key) { return key == QStringLiteral("reference") || key == QStringLiteral("entered"); }

QString marks(std::size_t count) { return QStringList(static_cast<qsizetype>(count), QStringLiteral("?")).join(u','); }

/// Numbers stand in the statement itself: there may be more of them than a statement binds.
QString amongNumbers(const std::vector<Value> &ids)
{
    QStringList numbers;
    for (const Value &id : ids)
        numbers << QString::number(id.number());
    return QStringLiteral("id IN (%1)").arg(numbers.join(u','));
}

QString standsAt(const QString &column, const Place &place)
{
    const auto unknown = std::count_if(place.begin(), place.end(), [](const Value &value) { return value.isNull(); });
    const auto known = place.size() - static_cast<std::size_t>(unknown);
    const QString among = QStringLiteral("%1 IN (%2)").arg(column, marks(known));
    if (unknown == 0)
        return among;
    return column + QStringLiteral(" IS NULL") + (known > 0 ? QStringLiteral(" OR ") + among : QString());
}
} // namespace

bool Lister::sortable(const Kind &kind, const QString &key)
{
    const Field *f = kind.field(key);
    return isCommon(key) || (f && (f->is(Field::Indexed) || f->is(Field::Unique)));
}

QString Lister::column(const QString &key) const
{
    const Field *f = m_kind.field(key);
    const bool isRead = f && (m_scope.guarded || !f->is(Field::Guarded));
    return isCommon(key) || isRead ? key : QStringLiteral("NULL");
}

Lister::Statement Lister::where(const Filter &filter) const
{
    if (filter.field == QStringLiteral("id") && filter.is == Filter::Is::OneOf)
        return {amongNumbers(filter.values), {}};
    const QString key = column(filter.field);
    const Field *f = m_kind.field(filter.field);
    switch (filter.is) {
    case Filter::Is::Known:
        return {key + QStringLiteral(" IS NOT NULL"), {}};
    case Filter::Is::NotKnown:
        return {key + QStringLiteral(" IS NULL"), {}};
    case Filter::Is::AtLeast:
    case Filter::Is::Below:
        return {QStringLiteral("%1 %2 ?").arg(key, filter.is == Filter::Is::AtLeast ? QStringLiteral(">=")
                                                                                    : QStringLiteral("<")),
                {filter.values.empty() ? Value() : filter.values.front()}};
    case Filter::Is::OneOf:
        break;
    }
    if (!f || f->type != Type::Choices)
        return {QStringLiteral("%1 IN (%2)").arg(key, marks(filter.values.size())), filter.values};
    Statement any{QStringLiteral("0"), {}};
    for (const Value &value : filter.values) {
        any.text += QStringLiteral(" OR instr(%1, ?) > 0").arg(key);
        any.values.emplace_back(u'|' + value.text() + u'|');
    }
    any.text = u'(' + any.text + u')';
    return any;
}

Lister::Statement Lister::where(const ListQuery &query) const
{
    Statement s{query.withdrawn ? QStringLiteral("withdrawn IS NOT NULL") : QStringLiteral("withdrawn IS NULL"), {}};
    const auto bound = [&s](const std::vector<Value> &values) {
        s.values.insert(s.values.end(), values.begin(), values.end());
    };
    for (const Filter &filter : query.filters) {
        const Statement one = where(filter);
        s.text += QStringLiteral(" AND ") + one.text;
        bound(one.values);
    }
    if (const QString words = searchExpression(query.words); !words.isEmpty()) {
        s.text += QStringLiteral(" AND id IN (SELECT rowid FROM search WHERE search MATCH ?)");
        bound({Value(words)});
    }
    if (!m_scope.isEverything()) {
        const ScopeSql scope = scopeSql(m_scope);
        s.text += QStringLiteral(" AND id IN (SELECT id FROM record WHERE kind = ? AND (%1))").arg(scope.text);
        bound({Value(QString::fromLatin1(m_kind.name))});
        bound(scope.values);
    }
    return s;
}

// What is shown is what sorts: of a choice its place in the list, of a link the name, of a text its letters.
Lister::Statement Lister::order(const ListQuery &query) const
{
    const QString way = query.descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    if (query.sort.isEmpty() || query.sort == QStringLiteral("entered"))
        return {QStringLiteral("id %1").arg(way), {}}; // numbers are given in the order of entering
    const QString key = column(query.sort);
    const Field *f = key == query.sort ? m_kind.field(query.sort) : nullptr;
    if (f && f->type == Type::Choice && !query.order.empty()) {
        QString place = QStringLiteral("CASE %1").arg(key);
        for (std::size_t i = 0; i < query.order.size(); ++i)
            place += QStringLiteral(" WHEN ? THEN %1").arg(i);
        return {QStringLiteral("%1 IS NULL, %2 ELSE %3 END %4, id %4").arg(key, place).arg(query.order.size()).arg(way),
                query.order};
    }
    if (f && f->type == Type::Link)
        return {QStringLiteral("(SELECT title FROM record AS linked WHERE linked.id = %1.%2) COLLATE NOCASE %3 "
                               "NULLS LAST, id %3")
                    .arg(QLatin1String(m_kind.tableName()), key, way),
                {}};
    const QString letters = f && f->type == Type::Text ? QStringLiteral(" COLLATE NOCASE") : QString();
    return {QStringLiteral("%1%2 %3 NULLS LAST, id %3").arg(key, letters, way), {}};
}

QString Lister::columnList(const QStringList &columns) const
{
    QString text = QStringLiteral("id, reference, withdrawn");
    for (const QString &key : columns)
        text += QStringLiteral(", ") + column(key);
    return text;
}

Result<std::vector<ListRow>> Lister::read(Query &query) const
{
    std::vector<ListRow> rows;
    while (query.next()) {
        ListRow row{query.number(0), query.text(1), !query.isNull(2), {}};
        for (int c = 3; c < query.columns(); ++c)
            row.cells.push_back(query.value(c));
        rows.push_back(std::move(row));
    }
    if (const Result<void> done = query.done(); !done)
        return done.error();
    return rows;
}

Result<std::vector<ListRow>> Lister::page(const ListQuery &query, const QStringList &columns, int limit,
                                          int offset) const
{
    if (readsByPlaces(query)) {
        const Result<std::vector<RecordId>> ids = idsByPlaces(query, qint64(offset) + limit);
        if (!ids)
            return ids.error();
        const std::span<const RecordId> all(*ids);
        return rows(all.subspan(std::min(all.size(), static_cast<std::size_t>(offset))), columns);
    }
    const Statement which = where(query);
    const Statement sorted = order(query);
    Query q =
        m_database.query(QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT ? OFFSET ?")
                             .arg(columnList(columns), QLatin1String(m_kind.tableName()), which.text, sorted.text));
    for (const Statement *part : {&which, &sorted})
        for (const Value &value : part->values)
            q.bind(value);
    q.bind(qint64(limit)).bind(qint64(offset));
    return read(q);
}

bool Lister::readsByPlaces(const ListQuery &query) const
{
    return m_scope.isEverything() && goesByPlaces(m_kind, query) && column(query.sort) == query.sort;
}

// Each place by itself, in the order of the numbers, until there are as many as are asked for; below 0: all.
Result<std::vector<RecordId>> Lister::idsByPlaces(const ListQuery &query, qint64 limit) const
{
    const Reading reading(m_database);
    const Result<std::vector<Place>> places = placesOf(m_database, m_kind, query);
    if (!places)
        return places.error();
    const Statement which = where(query);
    std::vector<RecordId> ids;
    for (const Place &place : *places) {
        const qint64 wanted = limit < 0 ? limit : limit - static_cast<qint64>(ids.size());
        if (wanted == 0)
            break;
        Query q = m_database.query(QStringLiteral("SELECT id FROM %1 WHERE %2 AND (%3) ORDER BY id %4 LIMIT ?")
                                       .arg(QLatin1String(m_kind.tableName()), which.text, standsAt(query.sort, place),
                                            query.descending ? QStringLiteral("DESC") : QStringLiteral("ASC")));
        for (const Value &value : which.values)
            q.bind(value);
        for (const Value &value : place)
            if (!value.isNull())
                q.bind(value);
        q.bind(wanted);
        while (q.next())
            ids.push_back(q.number(0));
        if (const Result<void> done = q.done(); !done)
            return done.error();
    }
    return ids;
}

Result<std::vector<RecordId>> Lister::ids(const ListQuery &query) const
{
    if (readsByPlaces(query))
        return idsByPlaces(query, -1);
    const Statement which = where(query);
    const Statement sorted = order(query);
    Query q = m_database.query(QStringLiteral("SELECT id FROM %1 WHERE %2 ORDER BY %3")
                                   .arg(QLatin1String(m_kind.tableName()), which.text, sorted.text));
    for (const Statement *part : {&which, &sorted})
        for (const Value &value : part->values)
            q.bind(value);
    return q.numbers();
}

Result<qint64> Lister::count(const ListQuery &query) const
{
    const Statement s = where(query);
    Query q = m_database.query(
        QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(QLatin1String(m_kind.tableName()), s.text));
    for (const Value &value : s.values)
        q.bind(value);
    const qint64 count = q.next() ? q.number(0) : 0;
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return count;
}

Result<std::vector<ListRow>> Lister::rows(std::span<const RecordId> ids, const QStringList &columns) const
{
    const Reading reading(m_database);
    Query q = m_database.query(
        QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(columnList(columns), QLatin1String(m_kind.tableName())));
    std::vector<ListRow> rows;
    for (const RecordId id : ids) {
        q.bind(id);
        Result<std::vector<ListRow>> one = read(q);
        if (!one)
            return one.error();
        for (ListRow &row : *one)
            rows.push_back(std::move(row));
    }
    return rows;
}
