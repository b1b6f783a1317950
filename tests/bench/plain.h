// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include <QString>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <variant>

/// The same tables, indexes, full-text index and pragmas as an office file, worked by the C API alone: what Wardkeep is
/// measured against.
class Plain {
public:
    explicit Plain(const QString &path);
    ~Plain();
    Plain(const Plain &) = delete;
    Plain &operator=(const Plain &) = delete;

    void run(const QString &sql) const;
    sqlite3_stmt *prepare(const QString &sql) const;
    sqlite3 *handle() const { return m_handle; }

    /// Makes the registers of these kinds and a full-text index over the live rows of the last.
    void make(std::span<const Kind *const> kinds) const;

    /// The cells of a record and its rows, ready to bind.
    using Cell = std::variant<std::monostate, sqlite3_int64, std::string>;
    struct Row {
        std::vector<Cell> cells;
        std::vector<std::vector<std::vector<Cell>>> lists;
    };
    static Row cellsOf(const Kind &kind, const void *record);

    /// Rows inserted in one transaction, the index filled once at the end; row `i` is `rows[i % rows.size()]`.
    void import(const Kind &kind, const std::vector<Row> &rows, qint64 count, const std::string &entered) const;

private:
    void check(int code) const;
    void bind(sqlite3_stmt *statement, int first, const std::vector<Cell> &cells) const;
    void step(sqlite3_stmt *statement) const;
    sqlite3 *m_handle = nullptr;
};
