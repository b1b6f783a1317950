// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/pack/pack_hiding.h"
#include "core/reports/report.h"
#include <map>

/// Every count of a paper as one set of cells with the sums that a reader can check between them, so that what stands
/// twice is hidden twice or not at all (PACK.md 1, rule 8). Figures that count the same records are one cell.
class PackCells {
public:
    /// Takes the counts, shares and sums of a paper's tables, paragraphs and charts of counts.
    explicit PackCells(const Report &paper);

    /// Whether the figure may not be printed.
    bool isHidden(const Figure &figure) const;
    /// Whether a chart prints a figure that may not be.
    bool isHidden(const report::Chart &chart) const;

private:
    using Ids = std::vector<RecordId>;
    std::size_t cell(const Ids &ids);
    void take(const Figure &figure);
    void take(const report::Table &table);
    void takeStaff(const std::vector<Ids> &required);
    void take(const report::Chart &chart);
    void addMovements(const report::Table &table);
    void addColumnSums(const report::Table &table);
    void addLineSums(const report::Table &table);
    void addUnion(const Ids &whole, const std::vector<Ids> &parts);
    void addNested(const std::vector<Ids> &sets);
    void addAcrossTables();
    void addSmallRests();
    void addSmallRests(const std::multimap<qint64, Ids> &bySize);
    void addSmallRest(const Ids &whole, const std::vector<Ids> &parts);

    std::map<Ids, std::size_t> m_cellOf;
    std::vector<qint64> m_values;
    std::vector<std::set<int>> m_realmsOf; ///< of each cell: in what its records can be subtracted from one another
    int m_realm = 0; ///< of what is taken now: how a course of Table 20 stands is a question of its own, all else is 0
    int m_realms = 0;
    std::set<KnownSum> m_sums;
    std::set<std::size_t> m_dear; ///< all incidents of a period, which a reader asks for first, and all staff
    std::map<QString, std::vector<Ids>> m_kinds;   ///< by column: what Table 2 counts of each kind
    std::map<QString, std::vector<Ids>> m_columns; ///< by column: what other tables count
    std::vector<bool> m_hidden;
};
