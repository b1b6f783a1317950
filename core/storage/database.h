// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/storage/query.h"
#include <QString>
#include <memory>

/// The number by which an office file is known as ours ("WARD").
inline constexpr qint64 kApplicationId = 0x57415244;

/// One connection to an office file, for the thread that opened it. Opening never changes a file that it refuses.
class Database {
public:
    enum class Mode {
        ReadWrite, ///< brings an older file up to the schema of this program, after a verified copy beside it
        ReadOnly,
        Import, ///< ReadWrite that keeps its pages in memory until the commit, so that readers are not shut out
                ///< meanwhile
    };

    /// Makes a new, empty office file; refuses where a file stands.
    static Result<std::unique_ptr<Database>> create(const QString &path);
    /// Opens one, for reading only where the file or its folder can't be written. Each reason why not has its own
    /// sentence: not there, a folder, no permission, empty, foreign, newer, damaged, cut short, read-only, busy.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Query query(const QString &sql) const { return Query(m_handle, sql, &m_idle); }
    /// Runs statements without results, one after the other.
    Result<void> run(const QString &sql) const;
    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    /// From now on nothing is written by this connection; a transaction under way is not touched.
    Result<void> becomeReadOnly();
    int schema() const;
    /// Whether opening it brought an older file up to the schema of this program.
    bool wasUpgraded() const { return m_upgraded; }
    /// Commits no longer wait for the disk: for a file that is thrown away where anything goes wrong.
    Result<void> doNotWaitForDisk() const;
    /// How long a statement waits for another process's save before it answers busy.
    void waitWhenBusy(int milliseconds) const;
    /// Stops a statement running in another thread; it fails as cancelled.
    void interrupt() const;
    /// Changes when another connection has committed.
    qint64 dataVersion() const;
    /// Whether another connection has committed since this was last asked, or since opening. Never waits: while another
    /// has the file it answers no, and the next question finds what was done.
    bool changedElsewhere();
    /// An office file in memory: what the migrations make, to compare with; up to a schema, 0 for this program's.
    static Result<std::unique_ptr<Database>> scratch(int schema = 0);
    /// A second connection that only reads the same file, made at the first question and kept; null where there can be
    /// none, as for a file in memory. A thread of its own may use it, one at a time.
    const Database *beside() const;
    /// The connection itself, for backup and benchmarks.
    sqlite3 *handle() const { return m_handle; }

private:
    Database(QString path, Mode mode);
    static Result<std::unique_ptr<Database>> make(const QString &path, int schema = 0);
    Result<void> connect();
    Result<void> settle() const;
    bool m_upgraded = false;
    QString m_path;
    QString m_name;
    Mode m_mode;
    sqlite3 *m_handle = nullptr;
    mutable IdleStatements m_idle;
    qint64 m_seen = 0;
    mutable std::unique_ptr<Database> m_beside;
};

/// A transaction that is rolled back unless it was committed.
class Transaction {
public:
    explicit Transaction(const Database &database) : m_database(database) {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// Takes the write lock at once.
    Result<void> begin();
    Result<void> commit();

private:
    const Database &m_database;
    bool m_open = false;
};

/// Holds one state of the file for several readings, so that they agree and the lock is taken once; ended by its end.
/// Keep it short: nobody can commit meanwhile. Inside a transaction it does nothing.
class Reading {
public:
    explicit Reading(const Database &database);
    ~Reading();
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

private:
    const Database &m_database;
    bool m_open;
};
