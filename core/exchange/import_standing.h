// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/course_expiry.h"
#include "core/exchange/import_identity.h"
#include "core/exchange/import_lookup_queries.h"
#include "core/exchange/import_plan.h"
#include <QHash>
#include <set>

/// Finds out what becomes of each row that was read: whether it is here already, equal or not, stands twice in the
/// file, links to rows of the file, and passes the rules of its kind.
class ImportStanding {
public:
    ImportStanding(ImportPlan &plan, const Database &database, const Names &names);
    /// Looks at all rows; an error where storage failed or the work was stopped.
    Result<void> settle(const ImportProgress &progress);

private:
    Result<void> settleRow(std::size_t index);
    Result<void> settleOwnReference(ImportRow &row);
    Result<bool> isSameRecord(const ImportRow &row, RecordId id);
    Result<void> findExisting(ImportRow &row);
    Result<void> compare(ImportRow &row);
    bool standsTwice(ImportRow &row, std::size_t index);
    void complete(ImportRow &row, void *record);
    void checkRules(ImportRow &row, const void *record);
    QString keyOf(const ImportRow &row) const;
    QString titleOf(const ImportRow &row) const;
    void nameRows();
    void placeRow(ImportRow &row, const Kind &kind);
    void linkRow(ImportRow &row);
    void refuseDependants();
    void refuse(ImportRow &row, int column, const QString &value, const QString &text);
    Result<void> fillExpiry(ImportRow &row);

    ImportPlan &m_plan;
    const Database &m_database;
    const Names &m_names;
    const Kind &m_kind;
    RuleContext m_context;
    ExistingRecords m_existing;
    CourseExpiry m_expiry;
    std::vector<Identity> m_identities;
    QString m_pattern;
    bool m_sawFile = false;                 ///< the same file was imported whole before
    QHash<QString, std::size_t> m_first;    ///< identity → the row where it stood first
    QHash<QString, std::size_t> m_rowNamed; ///< by what links call it
};
