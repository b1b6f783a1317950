// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"
#include <QCoreApplication>
#include <algorithm>
#include <sqlite3.h>

namespace {
constexpr std::size_t kMostIdle = 256; // the due list alone asks a hundred

QString tr(const char *text) { return QCoreApplication::translate("Storage", text); }
} // namespace

Error storageError(sqlite3 *connection, int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Busy, tr("Somebody else is saving in this office file just now. Try again in a moment.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::Code::ReadOnly, tr("The office file can only be read, not written. Nothing was saved.")};
    case SQLITE_FULL:
        return {Error::Code::Failed, tr("The disk is full. Nothing was saved. Make room and save again.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Code::Damaged,
                tr("The office file is damaged. Open the newest backup, and keep this file for a specialist.")};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {Error::Code::Failed,
                tr("The office file could not be read or written: its disk or network share does not answer.")};
    case SQLITE_INTERRUPT:
        return {Error::Code::Cancelled, tr("Stopped as asked. Nothing was changed.")};
    default:
        return {Error::Code::Failed,
                tr("The office file refused this: %1").arg(QString::fromUtf8(sqlite3_errmsg(connection)))};
    }
}

void FinalizeStatement::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Statement IdleStatements::take(const QString &sql)
{
    const auto found =
        std::find_if(m_idle.rbegin(), m_idle.rend(), [&sql](const Idle &idle) { return idle.sql == sql; });
    if (found == m_idle.rend())
        return {};
    Statement statement = std::move(found->statement);
    m_idle.erase(std::next(found).base());
    return statement;
}

void IdleStatements::keep(const QString &sql, Statement statement)
{
    if (m_idle.size() == kMostIdle)
        m_idle.erase(m_idle.begin());
    m_idle.push_back({sql, std::move(statement)});
}

Query::Query(sqlite3 *connection, const QString &sql, IdleStatements *idle)
    : m_connection(connection), m_idle(idle), m_sql(sql), m_statement(idle ? idle->take(sql) : Statement())
{
    if (m_statement)
        return;
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    m_code = sqlite3_prepare_v3(connection, utf8.constData(), static_cast<int>(utf8.size()),
                                idle ? SQLITE_PREPARE_PERSISTENT : 0, &statement, nullptr);
    m_statement.reset(statement);
}

Query::~Query()
{
    if (!m_statement || !m_idle)
        return;
    reset();
    m_idle->keep(m_sql, std::move(m_statement));
}

Query &Query::bind(const Value &value)
{
    if (!m_statement)
        return *this;
    if (m_stepping)
        reset();
    ++m_bound;
    if (value.isNull())
        sqlite3_bind_null(m_statement.get(), m_bound);
    else if (value.isNumber())
        sqlite3_bind_int64(m_statement.get(), m_bound, value.number());
    else
        return --m_bound, bindText(value.text());
    return *this;
}

Query &Query::bindText(const QString &text)
{
    if (!m_statement)
        return *this;
    if (m_stepping)
        reset();
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement.get(), ++m_bound, utf8.isNull() ? "" : utf8.constData(),
                      static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Query &Query::bind(const QByteArray &bytes)
{
    if (!m_statement)
        return *this;
    if (m_stepping)
        reset();
    sqlite3_bind_blob64(m_statement.get(), ++m_bound, bytes.isNull() ? "" : bytes.constData(),
                        static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

bool Query::next()
{
    if (!m_statement || (m_code != SQLITE_OK && m_code != SQLITE_ROW))
        return false;
    m_stepping = true;
    m_code = sqlite3_step(m_statement.get());
    return m_code == SQLITE_ROW;
}

Result<void> Query::run()
{
    while (next()) {
    }
    return done();
}

Result<std::vector<qint64>> Query::numbers()
{
    std::vector<qint64> all;
    while (next())
        all.push_back(number(0));
    if (const Result<void> ended = done(); !ended)
        return ended.error();
    return all;
}

Result<void> Query::done()
{
    const int code = m_code;
    const bool failed = code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE;
    Result<void> result = failed ? Result<void>(storageError(m_connection, code)) : Result<void>();
    if (m_statement)
        reset();
    return result;
}

void Query::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_bound = 0;
    m_code = SQLITE_OK;
    m_stepping = false;
}

Value Query::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_TEXT:
        return text(column);
    default:
        return {};
    }
}

qint64 Query::number(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

QString Query::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Query::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(data, sqlite3_column_bytes(m_statement.get(), column));
}

bool Query::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

int Query::columns() const { return m_statement ? sqlite3_column_count(m_statement.get()) : 0; }
