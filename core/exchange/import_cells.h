// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/reading/note.h"
#include "core/exchange/import_plan.h"
#include <map>

/// Reads the cells of a file into values, column by column: what was said once is not looked up again, links to sites
/// and departments that are not here are put down to be made, and doubtful readings are noted.
class ImportCells {
public:
    /// Plan and names outlive it.
    ImportCells(ImportPlan &plan, const Names &names);
    /// The value of a cell of a column that fills a field; null for a blank one. The error is the sentence for the row.
    Result<Value> read(std::size_t column, const QString &text, qsizetype row);
    /// The same for a moment whose time of day stands in a column of its own.
    Result<Value> readWithTime(std::size_t column, const QString &text, const QString &time, qsizetype row);

    /// The person meant by a name (`Asha Khan` or `Khan, Asha`), a staff number or a reference; one whom nobody here is
    /// called is put down to be made.
    Result<Value> readPerson(const QString &text);

private:
    Result<Value> readField(std::size_t column, const Field &field, const QString &text, qsizetype row);
    QString knownWords(const Field &field) const;
    Result<Value> readText(const Field &field, const QString &text) const;
    Result<Value> readLink(const Field &field, const QString &text);
    Result<Value> settled(std::size_t column, const Field &field, const QString &text, Result<Value> value,
                          qsizetype row);
    Value toBeMade(const Kind &kind, const QString &name);
    QString translated(std::size_t column, const QString &text) const;
    void note(std::size_t column, const QString &value, const ReadingNotes &notes, qsizetype row);
    void note(std::size_t column, const QString &value, int sort, const QString &text, qsizetype row);

    ImportPlan &m_plan;
    const Names &m_names;
    std::vector<QHash<QString, Result<Value>>> m_known; ///< by column: what its texts mean
    QHash<QString, RecordId> m_made;                    ///< kind and lower-case name → pending link
    std::map<std::pair<std::size_t, int>, int> m_noted; ///< how often a column was noted in one way
};
