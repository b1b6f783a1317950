// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/due/due_context.h"
#include "core/office/organisation.h"
#include <memory>

class Database;

/// What every source of the due list is given, as one reader of the file has it: names and limits keep what they were
/// asked, so that each thread has its own.
class DueBasis {
public:
    /// The names outlive it.
    static Result<std::unique_ptr<DueBasis>> read(const Database &database, const Names &names, const Deadline &now);
    DueBasis(const DueBasis &) = delete;
    DueBasis &operator=(const DueBasis &) = delete;

    const Organisation &office() const { return m_office; }
    const DueContext &context() const { return m_context; }

private:
    /// As it is read.
    struct Rows {
        Organisation office;
        std::vector<PostHolder> holders;
        BankHolidays holidays;
        LineManagers managers;
        QHash<RecordId, int> recordings;
    };
    static Result<Rows> rowsOf(const Database &database, const Names &names);
    DueBasis(Rows rows, const Names &names, const Deadline &now);
    Organisation m_office;
    TimeLimits m_limits;
    PostsOn m_posts;
    BankHolidays m_holidays;
    LineManagers m_managers;
    QHash<RecordId, int> m_recordings;
    DueContext m_context;
};
