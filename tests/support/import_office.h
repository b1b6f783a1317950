// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/run_import.h"
#include <QTemporaryDir>
#include <QThreadPool>
#include <optional>

/// A new office with the shipped policy on 2 November 2026, and files brought into it.
class ImportOffice {
public:
    ImportOffice();
    /// Work beside the window asks the clock of here: it is over first.
    ~ImportOffice() { QThreadPool::globalInstance()->waitForDone(); }
    ImportOffice(const ImportOffice &) = delete;
    ImportOffice &operator=(const ImportOffice &) = delete;
    /// The plan of a text; fails the test where the file as a whole is refused.
    ImportPlan plan(const QString &kind, const QByteArray &text, const Mapping &mapping = {});
    /// Plans and writes.
    Result<ImportOutcome> bring(const QString &kind, const QByteArray &text, const ImportOptions &options = {});
    /// Plans and writes; fails the test where that is refused.
    ImportOutcome brought(const QString &kind, const QByteArray &text, const ImportOptions &options = {});
    template <class T> std::vector<Saved<T>> all() const { return *workspace->all<T>(); }

    QTemporaryDir folder;
    QDateTime now = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    std::unique_ptr<Workspace> workspace;
};

/// The sentences of a plan's refused rows, each behind its row number.
QStringList refusals(const ImportPlan &plan);
/// What a plan's notes say.
QString notesOf(const ImportPlan &plan);
