// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <sqlite3.h>
#include <vector>

/// What was done to a file, in the order in which SQLite asked for it.
struct FileStep {
    enum class What { Write, Truncate, Sync, Delete, Said };
    What what;
    QString file;          ///< its whole path; of Said: nothing
    qint64 at = 0;         ///< offset of a write, new size of a truncation, number of a Said
    QByteArray bytes = {}; ///< of a write
};

/// While it lives, every file that SQLite opens in this process goes through it: it keeps a log of what was written,
/// and can be told to be full or broken from some step on.
class FaultVfs {
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    const std::vector<FileStep> &log() const { return m_log; }
    void forget() { m_log.clear(); }
    /// Notes in the log that the program has just said that a save is done.
    void said(qint64 number) { m_log.push_back({FileStep::What::Said, {}, number}); }

    /// Lets this many steps pass and answers each later write, truncation or sync with the SQLite code.
    void failAfter(int steps, int code)
    {
        m_left = steps;
        m_code = code;
    }
    void mend() { m_left = -1; }

private:
    friend struct FaultFile;
    /// The code of failing, or SQLITE_OK after noting the step.
    int note(FileStep step);
    sqlite3_vfs m_vfs{};
    sqlite3_vfs *m_real;
    std::vector<FileStep> m_log;
    int m_left = -1; ///< -1: never fails
    int m_code = SQLITE_OK;
};
