// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/records/value.h"
#include <QByteArray>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

/// One prepared statement on the connection QSQLITE opened; the only class that knows a statement.
/// Bind from the left, then `run` or step with `next`; a failure is kept and told by `done`.
class Query {
public:
    Query(sqlite3 *connection, const QString &sql);
    Query(Query &&) noexcept = default;
    Query &operator=(Query &&) noexcept = default;
    ~Query();

    Query &bind(const Value &value);
    Query &bind(qint64 number) { return bind(Value(number)); }
    Query &bind(const QString &text) { return bind(Value(text)); }
    Query &bindText(const QString &text); ///< empty text stays empty text, for columns that are never null
    Query &bind(const QByteArray &bytes);

    /// Steps to the next row; false at the end and at a failure.
    bool next();
    /// Steps to the end; the statement can then be bound and run again.
    Result<void> run();
    /// Whether all went well so far; ends the reading, so that nothing stays half read.
    Result<void> done();

    Value value(int column) const;
    qint64 number(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;
    int columns() const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    void reset();
    sqlite3 *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_bound = 0;
    int m_code = 0;
    bool m_stepping = false;
};

/// The error of a connection in words for a person.
Error storageError(sqlite3 *connection, int code);
