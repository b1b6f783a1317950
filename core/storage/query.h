// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/records/value.h"
#include <QByteArray>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

struct FinalizeStatement {
    void operator()(sqlite3_stmt *statement) const;
};
using Statement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// The statements of one connection that wait to be asked again: preparing one takes longer than most take to run.
class IdleStatements {
public:
    /// None where none with this text waits.
    Statement take(const QString &sql);
    /// The one that waited longest gives way where there are many.
    void keep(const QString &sql, Statement statement);
    void clear() { m_idle.clear(); }

private:
    struct Idle {
        QString sql;
        Statement statement;
    };
    std::vector<Idle> m_idle; // the one that waited longest first
};

/// One prepared statement on the connection QSQLITE opened; the only class that knows a statement.
/// Bind from the left, then `run` or step with `next`; a failure is kept and told by `done`.
class Query {
public:
    /// With `idle`, the statement comes from there and goes back there.
    Query(sqlite3 *connection, const QString &sql, IdleStatements *idle = nullptr);
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
    /// The numbers of the first column, to the end.
    Result<std::vector<qint64>> numbers();
    /// Whether all went well so far; ends the reading, so that nothing stays half read.
    Result<void> done();

    Value value(int column) const;
    qint64 number(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;
    int columns() const;

private:
    void reset();
    sqlite3 *m_connection;
    IdleStatements *m_idle;
    QString m_sql;
    Statement m_statement;
    int m_bound = 0;
    int m_code = 0;
    bool m_stepping = false;
};

/// The error of a connection in words for a person.
Error storageError(sqlite3 *connection, int code);
