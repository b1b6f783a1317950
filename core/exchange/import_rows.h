// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_cells.h"
#include "core/exchange/import_columns.h"
#include "core/exchange/text/delimited_reader.h"

/// Turns the rows of a file into rows of the plan: values read cell by cell, what can't be read put down as problems,
/// rows that make one record taken together.
class ImportRows {
public:
    /// Plan and names outlive it; the plan's columns are known.
    ImportRows(ImportPlan &plan, const Names &names);
    void take(const DelimitedRow &cells);

private:
    void readSlot(const ImportSlot &slot, const DelimitedRow &cells, ImportRow &row);
    void readValue(const ImportSlot &slot, const DelimitedRow &cells, ImportRow &row);
    void readRows(const ImportSlot &slot, const QString &text, std::size_t column, ImportRow &row);
    void readTime(const QString &text, std::size_t column, ImportRow &row, Day &day);
    void readFullName(const QString &text, std::size_t column, ImportRow &row);
    void readParties(const QString &text, const QString &part, std::size_t column, ImportRow &row);
    void refuse(ImportRow &row, std::size_t column, const QString &value, const QString &text);
    QString groupOf(const DelimitedRow &cells) const;
    bool continues(const DelimitedRow &cells);

    ImportPlan &m_plan;
    const Names &m_names;
    ImportCells m_cells;
    std::vector<ImportSlot> m_slots;
    const Children *m_grouped; ///< the list whose rows have rows of their own
    QString m_group;
    int m_childRow = 0;
    int m_parties = 0; ///< of the row under way
    qsizetype m_row = 0;
};
