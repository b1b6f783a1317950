// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/workspace.h"
#include "tests/bench/assessments.h"
#include "tests/bench/bench.h"
#include "tests/bench/incidents.h"
#include "tests/bench/plain.h"
#include <QTemporaryDir>

/// The instant the bench takes for now.
QDateTime benchNow();

/// Two files of the same incidents: an office filled through Wardkeep, and a plain one filled by the C API.
class BothFiles {
public:
    /// Offices, people and choice lists are in; incidents are not.
    explicit BothFiles(qint64 rows);

    /// Seconds of either import, each in one transaction.
    Best import();

    const Workspace &office() const { return *m_office; }
    /// Risk assessments for the office; the plain file has none.
    void addAssessments(int count) const { ::addAssessments(*m_office, count); }
    const Plain &plain() const { return m_plain; }
    qint64 rows() const { return m_rows; }
    QString officePath() const { return file("office.wardkeep"); }
    double officeMegabytes() const { return megabytes("office.wardkeep"); }
    double plainMegabytes() const { return megabytes("plain.sqlite"); }
    /// Reads all rows and cells of a plain statement; how many rows there were.
    std::size_t readPlain(const QString &sql, const QStringList &bound = {}) const;

    /// The same, kept, as a program has to that will count them.
    std::vector<std::vector<Plain::Cell>> keepPlain(const QString &sql, const QStringList &bound = {}) const;

private:
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    double megabytes(const char *name) const;
    void stepPlain(const QString &sql, const QStringList &bound, const std::function<void(sqlite3_stmt *)> &row) const;
    Places furnish();
    void furnishPlain(const Places &around);

    QTemporaryDir m_folder;
    qint64 m_rows;
    Plain m_plain;
    std::unique_ptr<Workspace> m_office;
    std::vector<Incident> m_pool;
    std::vector<Plain::Row> m_cells;
};
