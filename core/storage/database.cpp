// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/file_look.h"
#include "core/storage/migrations.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>
#include <atomic>
#include <optional>
#include <sqlite3.h>
#include <utility>

namespace {
constexpr int kBusyWait = 2000; // milliseconds

const QString kInMemory = QStringLiteral(":memory:");

QString tr(const char *text) { return QCoreApplication::translate("Storage", text); }

QString nextName()
{
    static std::atomic<int> count = 0; // Qt keeps connections by name, for the whole process
    return QStringLiteral("wardkeep-%1").arg(++count);
}

/// Qt's driver and we must share one libsqlite3: a file system registered by ours has to be known to the other.
Result<void> probeDriver()
{
    sqlite3_vfs probe = *sqlite3_vfs_find(nullptr);
    probe.zName = "wardkeep-probe";
    probe.pNext = nullptr;
    sqlite3_vfs_register(&probe, 0);
    const QString name = nextName();
    bool shared = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        db.setDatabaseName(QStringLiteral("file:probe?mode=memory&vfs=wardkeep-probe"));
        db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
        shared = db.open();
    }
    QSqlDatabase::removeDatabase(name);
    sqlite3_vfs_unregister(&probe);
    if (shared)
        return {};
    return Error{
        Error::Code::Failed,
        tr("Qt on this machine brings its own copy of SQLite. Wardkeep needs the one of the system: install Qt's "
           "SQLite driver from the system's packages.")};
}
} // namespace

Database::Database(QString path, Mode mode) : m_path(std::move(path)), m_name(nextName()), m_mode(mode) {}

Database::~Database()
{
    m_idle.clear(); // a connection closes only without statements
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Database::connect()
{
    static const Result<void> probed = probeDriver(); // true of the process, whatever is opened
    if (!probed)
        return probed;
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    db.setDatabaseName(m_path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyWait);
    if (isReadOnly())
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    db.setConnectOptions(options);
    if (!db.open())
        return Error{Error::Code::Failed,
                     tr("%1 could not be opened: its disk or network share does not answer.").arg(m_path)};
    m_handle = *static_cast<sqlite3 *const *>(db.driver()->handle().constData());
    return {};
}

Result<void> Database::settle() const
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    Result<void> settled =
        run(QStringLiteral("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA synchronous = FULL;"
                           "PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON;"
                           "PRAGMA cache_size = -65536;"));
    if (settled && !isReadOnly())
        settled = run(QStringLiteral("PRAGMA journal_mode = TRUNCATE"));
    if (settled && m_mode == Mode::Import)
        settled = run(QStringLiteral("PRAGMA cache_spill = OFF"));
    return settled;
}

Result<std::unique_ptr<Database>> Database::make(const QString &path, int schema)
{
    std::unique_ptr<Database> fresh(new Database(path, Mode::ReadWrite));
    if (const Result<void> connected = fresh->connect(); !connected)
        return connected.error();
    if (const Result<void> settled = fresh->settle(); !settled)
        return settled.error();
    if (const Result<void> migrated = migrate(*fresh, schema == 0 ? currentSchema() : schema); !migrated)
        return migrated.error();
    return fresh;
}

Result<std::unique_ptr<Database>> Database::scratch(int schema) { return make(kInMemory, schema); }

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return Error{Error::Code::Refused, tr("There is already a file %1. Choose another name.").arg(path)};
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir() || !QFileInfo(folder).isWritable())
        return Error{
            Error::Code::NotAllowed,
            tr("%1 can’t be made: its folder is not there or can’t be written. Choose another folder.").arg(path)};
    // Made whole under another name, so that nothing half made ever bears this one.
    const QString partial = path + QStringLiteral(".part");
    const QString journal = partial + QStringLiteral("-journal");
    QFile::remove(journal);
    QFile::remove(partial);
    Result<void> made;
    if (const auto fresh = make(partial); !fresh)
        made = fresh.error();
    QFile::remove(journal);
    if (made && !QFile::rename(partial, path))
        made = Error{Error::Code::Failed, tr("The file %1 could not be made.").arg(path)};
    if (!made) {
        QFile::remove(partial);
        return made.error();
    }
    return open(path, Mode::ReadWrite);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    if (const Result<void> place = checkPlace(path); !place)
        return place.error();
    const bool writable = isWritablePlace(path);
    if (mode == Mode::Import && !writable)
        return Error{Error::Code::ReadOnly, tr("%1 can only be read here: nothing can be imported.").arg(path)};
    std::unique_ptr<Database> database(new Database(path, writable ? mode : Mode::ReadOnly));
    if (const Result<void> connected = database->connect(); !connected)
        return connected.error();
    if (const Result<void> header = checkHeader(*database); !header)
        return header.error();
    const Result<FileState> state = fileState(*database);
    if (!state)
        return readingError(*database, state.error());
    if (const Result<void> settled = database->settle(); !settled)
        return readingError(*database, settled.error());
    if (*state == FileState::Older) {
        if (database->isReadOnly())
            return Error{
                Error::Code::ReadOnly,
                tr("The file %1 was made by an older Wardkeep and can only be read. It must be brought up to date "
                   "first: open it once where it may be written.")
                    .arg(path)};
        if (const Result<void> migrated = upgrade(*database); !migrated)
            return migrated.error();
        database->m_upgraded = true;
    }
    database->m_seen = database->dataVersion();
    return database;
}

const Database *Database::beside() const
{
    if (m_beside || m_path == kInMemory)
        return m_beside.get();
    std::unique_ptr<Database> second(new Database(m_path, Mode::ReadOnly));
    if (second->connect() && second->settle())
        m_beside = std::move(second);
    return m_beside.get();
}

Result<void> Database::run(const QString &sql) const
{
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : Result<void>(storageError(m_handle, code));
}

Result<void> Database::doNotWaitForDisk() const { return run(QStringLiteral("PRAGMA synchronous = OFF")); }

int Database::schema() const
{
    Query q = query(QStringLiteral("PRAGMA user_version"));
    return q.next() ? static_cast<int>(q.number(0)) : 0;
}

void Database::waitWhenBusy(int milliseconds) const { sqlite3_busy_timeout(m_handle, milliseconds); }

void Database::interrupt() const { sqlite3_interrupt(m_handle); }

qint64 Database::dataVersion() const
{
    Query q = query(QStringLiteral("PRAGMA data_version"));
    return q.next() ? q.number(0) : 0;
}

Result<void> Database::becomeReadOnly()
{
    m_mode = Mode::ReadOnly;
    return run(QStringLiteral("PRAGMA query_only = ON"));
}

bool Database::changedElsewhere()
{
    waitWhenBusy(0); // asked every few seconds where a person works: what can't be known now is asked again
    Query q = query(QStringLiteral("PRAGMA data_version"));
    const std::optional<qint64> now = q.next() ? std::optional(q.number(0)) : std::nullopt;
    const Result<void> done = q.done();
    waitWhenBusy(kBusyWait);
    return done && now && std::exchange(m_seen, *now) != *now;
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.run(QStringLiteral("ROLLBACK")).ok();
}

Result<void> Transaction::begin()
{
    Result<void> begun = m_database.run(QStringLiteral("BEGIN IMMEDIATE"));
    m_open = begun.ok();
    return begun;
}

Result<void> Transaction::commit()
{
    Result<void> committed = m_database.run(QStringLiteral("COMMIT"));
    m_open = !committed.ok();
    return committed;
}

Reading::Reading(const Database &database)
    : m_database(database),
      m_open(sqlite3_get_autocommit(database.handle()) != 0 && database.run(QStringLiteral("BEGIN")).ok())
{
}

Reading::~Reading()
{
    if (m_open)
        (void)m_database.run(QStringLiteral("COMMIT")).ok();
}
