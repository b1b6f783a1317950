// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain.h"
#include "core/storage/schema.h"
#include "tests/bench/bench.h"
#include <cstdio>

Plain::Plain(const QString &path)
{
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_handle,
                          SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr));
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    run(QStringLiteral("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA synchronous = FULL;"
                       "PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON;"
                       "PRAGMA cache_size = -32768; PRAGMA journal_mode = TRUNCATE; PRAGMA cache_spill = OFF;"));
}

Plain::~Plain() { sqlite3_close_v2(m_handle); }

void Plain::check(int code) const
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        fail(QStringLiteral("plain SQLite: %1").arg(QString::fromUtf8(sqlite3_errmsg(m_handle))));
}

void Plain::run(const QString &sql) const
{
    check(sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr));
}

sqlite3_stmt *Plain::prepare(const QString &sql) const
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v3(m_handle, sql.toUtf8().constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    return statement;
}

void Plain::make(std::span<const Kind *const> kinds) const
{
    for (const Kind *kind : kinds)
        for (const QString &statement : createStatements(*kind))
            run(statement);
    run(QStringLiteral("CREATE VIEW search_source AS %1").arg(searchSelect(*kinds.back())));
    run(QStringLiteral(
        "CREATE VIRTUAL TABLE search USING fts5 (title, body, content = 'search_source', content_rowid = "
        "'id', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2')"));
}

namespace {
std::vector<Plain::Cell> cells(const Kind &kind, const void *record)
{
    std::vector<Plain::Cell> all;
    for (const Field *f : kind.fields()) {
        const Value value = f->value(record);
        if (value.isNumber())
            all.emplace_back(value.number());
        else if (value.isText())
            all.emplace_back(value.text().toStdString());
        else
            all.emplace_back();
    }
    return all;
}

QString insertSql(const QString &table, const QStringList &first, const Kind &kind)
{
    const QStringList columns = first + fieldColumns(kind);
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(table, columns.join(u','), QStringList(columns.size(), QStringLiteral("?")).join(u','));
}
} // namespace

Plain::Row Plain::cellsOf(const Kind &kind, const void *record)
{
    Row row{cells(kind, record), {}};
    for (const Children &list : kind.lists) {
        row.lists.emplace_back();
        for (std::size_t i = 0; i < list.size(record); ++i)
            row.lists.back().push_back(cells(list.kind(), list.at(record, i)));
    }
    return row;
}

void Plain::bind(sqlite3_stmt *statement, int first, const std::vector<Cell> &cells) const
{
    for (const Cell &cell : cells) {
        if (const auto *number = std::get_if<sqlite3_int64>(&cell))
            sqlite3_bind_int64(statement, first, *number);
        else if (const auto *text = std::get_if<std::string>(&cell))
            sqlite3_bind_text(statement, first, text->data(), static_cast<int>(text->size()), SQLITE_STATIC);
        else
            sqlite3_bind_null(statement, first);
        ++first;
    }
}

void Plain::step(sqlite3_stmt *statement) const
{
    check(sqlite3_step(statement));
    check(sqlite3_reset(statement));
}

void Plain::import(const Kind &kind, const std::vector<Row> &rows, qint64 count, const std::string &entered) const
{
    const QStringList common{QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("reference"),
                             QStringLiteral("entered")};
    run(QStringLiteral("BEGIN IMMEDIATE"));
    sqlite3_stmt *insert = prepare(insertSql(QLatin1String(kind.tableName()), common, kind));
    std::vector<sqlite3_stmt *> lists;
    for (const Children &list : kind.lists)
        lists.push_back(prepare(insertSql(childTable(kind, list),
                                          {QStringLiteral("id"), QStringLiteral("parent"), QStringLiteral("position")},
                                          list.kind())));
    sqlite3_int64 id = sqlite3_int64(1) << 58;
    const sqlite3_int64 firstId = id + 1;
    for (qint64 i = 0; i < count; ++i) {
        const Row &row = rows[static_cast<std::size_t>(i) % rows.size()];
        const sqlite3_int64 parent = ++id;
        char reference[32];
        const int size =
            std::snprintf(reference, sizeof reference, "INC-2026/27-%04lld", static_cast<long long>(i + 1));
        sqlite3_bind_int64(insert, 1, parent);
        sqlite3_bind_int64(insert, 2, 1);
        sqlite3_bind_text(insert, 3, reference, size, SQLITE_STATIC);
        sqlite3_bind_text(insert, 4, entered.data(), static_cast<int>(entered.size()), SQLITE_STATIC);
        bind(insert, 5, row.cells);
        step(insert);
        for (std::size_t l = 0; l < lists.size(); ++l)
            for (std::size_t r = 0; r < row.lists[l].size(); ++r) {
                sqlite3_bind_int64(lists[l], 1, ++id);
                sqlite3_bind_int64(lists[l], 2, parent);
                sqlite3_bind_int64(lists[l], 3, static_cast<sqlite3_int64>(r));
                bind(lists[l], 4, row.lists[l][r]);
                step(lists[l]);
            }
    }
    sqlite3_finalize(insert);
    for (sqlite3_stmt *statement : lists)
        sqlite3_finalize(statement);
    run(QStringLiteral("INSERT INTO search (rowid, title, body) %1 AND id BETWEEN %2 AND %3")
            .arg(searchSelect(kind))
            .arg(firstId)
            .arg(id));
    run(QStringLiteral("COMMIT"));
}
