// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_io.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include <QCoreApplication>
#include <QTimeZone>
#include <set>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Storage", text); }

QString marks(qsizetype count) { return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", ")); }

QString selectSql(const Kind &kind)
{
    QStringList columns = fieldColumns(kind);
    columns.prepend(QLatin1String(kStampColumns));
    return QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
        .arg(columns.join(QStringLiteral(", ")), QLatin1String(kind.tableName()));
}

QString selectRowsSql(const Kind &kind, const Children &list)
{
    QStringList columns = fieldColumns(list.kind());
    columns.prepend(QStringLiteral("id"));
    return QStringLiteral("SELECT %1 FROM %2 WHERE parent = ? ORDER BY position")
        .arg(columns.join(QStringLiteral(", ")), childTable(kind, list));
}

QString insertSql(const QString &table, const QStringList &first, const Kind &kind)
{
    const QStringList columns = first + fieldColumns(kind);
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(table, columns.join(QStringLiteral(", ")), marks(columns.size()));
}

Error stale() { return {Error::Code::Stale, tr("Somebody else has changed this record since it was opened.")}; }

Result<void> changedOne(Query &query)
{
    const bool found = query.next();
    const Result<void> done = query.done();
    return done && !found ? Result<void>(stale()) : done;
}
} // namespace

QString storedInstant(const QDateTime &instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

QDateTime readInstant(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODate);
}

Stamp readStamp(const Query &query)
{
    return {query.number(0), query.number(1), query.text(2), readInstant(query.text(3)), readInstant(query.text(4)),
            query.text(5)};
}

void readFields(const Query &query, int first, const Kind &kind, void *record)
{
    int column = first;
    for (const Section &section : kind.sections)
        for (const Field &f : section.fields)
            f.setValue(record, query.value(column++));
}

RecordReader::RecordReader(const Database &database, const Kind &kind)
    : m_kind(kind), m_record(database.query(selectSql(kind)))
{
    for (const Children &list : kind.lists)
        m_rows.push_back(database.query(selectRowsSql(kind, list)));
}

Result<AnySaved> RecordReader::load(RecordId id)
{
    AnySaved saved{{}, AnyRecord(m_kind)};
    m_record.bind(id);
    const bool found = m_record.next();
    if (found) {
        saved.stamp = readStamp(m_record);
        readFields(m_record, kCommonColumns, m_kind, saved.record.data());
    }
    if (const Result<void> done = m_record.done(); !done)
        return done.error();
    if (!found)
        return Error{Error::Code::NotFound, tr("This record is not in the office file.")};
    if (const Result<void> rows = loadRows(id, saved.record.data()); !rows)
        return rows.error();
    return saved;
}

Result<void> RecordReader::loadRows(RecordId id, void *record)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Children &list = m_kind.lists[i];
        Query &rows = m_rows[i];
        rows.bind(id);
        while (rows.next()) {
            void *row = list.append(record);
            list.setId(row, rows.number(0));
            readFields(rows, 1, list.kind(), row);
        }
        if (const Result<void> done = rows.done(); !done)
            return done;
    }
    return {};
}

RecordWriter::RecordWriter(const Database &database, const Kind &kind)
    : m_database(database), m_kind(kind),
      m_insert(database.query(insertSql(QLatin1String(kind.tableName()),
                                        QString::fromLatin1(kStampColumns).split(QStringLiteral(", ")), kind)))
{
    for (const Children &list : kind.lists)
        m_insertRow.push_back(database.query(
            insertSql(childTable(kind, list),
                      {QStringLiteral("id"), QStringLiteral("parent"), QStringLiteral("position")}, list.kind())));
}

Result<void> RecordWriter::insert(const Stamp &stamp, const void *record)
{
    m_insert.bind(stamp.id)
        .bind(stamp.version)
        .bind(stamp.reference)
        .bind(storedInstant(stamp.entered))
        .bind(Value())
        .bind(Value());
    for (const Section &section : m_kind.sections)
        for (const Field &f : section.fields)
            m_insert.bind(f.value(record));
    if (const Result<void> done = m_insert.run(); !done)
        return done;
    for (std::size_t l = 0; l < m_kind.lists.size(); ++l)
        for (std::size_t i = 0; i < m_kind.lists[l].size(record); ++i)
            if (const Result<void> done = insertRow(l, stamp.id, static_cast<qint64>(i), m_kind.lists[l].at(record, i));
                !done)
                return done;
    return {};
}

Result<void> RecordWriter::insertRow(std::size_t list, RecordId parent, qint64 position, const void *row)
{
    const Children &children = m_kind.lists[list];
    Query &insert = m_insertRow[list];
    insert.bind(children.id(row)).bind(parent).bind(position);
    for (const Section &section : children.kind().sections)
        for (const Field &f : section.fields)
            insert.bind(f.value(row));
    return insert.run();
}

Result<void> RecordWriter::update(const Stamp &was, const void *before, const void *after)
{
    QStringList sets{QStringLiteral("version = version + 1")};
    std::vector<Value> values;
    for (const Field *f : m_kind.fields())
        if (const Value now = f->value(after); now != f->value(before)) {
            sets.append(QLatin1String(f->key) + QStringLiteral(" = ?"));
            values.push_back(now);
        }
    Query q = m_database.query(QStringLiteral("UPDATE %1 SET %2 WHERE id = ? AND version = ? RETURNING version")
                                   .arg(QLatin1String(m_kind.tableName()), sets.join(QStringLiteral(", "))));
    for (const Value &value : values)
        q.bind(value);
    q.bind(was.id).bind(was.version);
    if (const Result<void> done = changedOne(q); !done)
        return done;
    for (std::size_t l = 0; l < m_kind.lists.size(); ++l)
        if (const Result<void> done = updateRows(was.id, m_kind.lists[l], l, before, after); !done)
            return done;
    return {};
}

/// Rows that are gone or differ are removed, rows that are new or differ are written; the order is that of `after`.
Result<void> RecordWriter::updateRows(RecordId parent, const Children &list, std::size_t index, const void *before,
                                      const void *after)
{
    const auto same = [&](std::size_t i) {
        return i < list.size(before) && list.id(list.at(before, i)) == list.id(list.at(after, i)) &&
               list.kind().shape.equal(list.at(before, i), list.at(after, i));
    };
    std::size_t first = 0; // rows before it stand untouched
    while (first < list.size(after) && same(first))
        ++first;
    if (first == list.size(after) && first == list.size(before))
        return {};
    Query remove = m_database.query(
        QStringLiteral("DELETE FROM %1 WHERE parent = ? AND position >= ?").arg(childTable(m_kind, list)));
    if (const Result<void> done = remove.bind(parent).bind(static_cast<qint64>(first)).run(); !done)
        return done;
    for (std::size_t i = first; i < list.size(after); ++i)
        if (const Result<void> done = insertRow(index, parent, static_cast<qint64>(i), list.at(after, i)); !done)
            return done;
    return {};
}

Result<void> RecordWriter::mark(const Stamp &was, const QString &withdrawn, const QString &why)
{
    Query q = m_database.query(QStringLiteral("UPDATE %1 SET version = version + 1, withdrawn = ?, withdrawn_why = ? "
                                              "WHERE id = ? AND version = ? RETURNING version")
                                   .arg(QLatin1String(m_kind.tableName())));
    q.bind(withdrawn).bind(why).bind(was.id).bind(was.version);
    return changedOne(q);
}
