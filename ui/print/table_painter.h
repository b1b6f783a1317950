// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"
#include "ui/print/text_lines.h"
#include <vector>

class QPainter;

namespace paper {

class Sheet;

/// Called after each row; false stops the table, and the report with it.
using RowPlaced = std::function<bool()>;

/// Paints one table down the pages: the headings repeat, a row never splits unless it is taller than a page, a group
/// row stays with the row below it and a total with the row above it. Holds only the rows not yet placed.
class TablePainter {
public:
    TablePainter(const report::Table &table, Sheet &sheet);

    void paint(const RowPlaced &rowPlaced);
    /// The height of title, headings and the first rows, which stay with a heading above.
    double leastHeight() const;

private:
    struct Laid {
        std::vector<TextLines> cells;
        std::vector<report::Shade> shades; ///< of the cells
        report::Row::Role role = report::Row::Role::Normal;
        int lines = 1;
        double height = 0;
        const report::Row *row = nullptr; ///< none where it is gone once it is placed
    };

    QString nilLine() const;
    void paintNil();
    Laid laid(const report::Row &row) const;
    TextLines cell(const report::Row &row, size_t column, bool bold, bool spans) const;
    double innerWidth(size_t column) const;
    double headHeight() const { return m_titleHeight + m_headHeight; }
    double wholeHeight(double most) const;
    void paintTitle(bool continued);
    void paintHead();
    void add(Laid row);
    void placePending(double below);
    void place(const Laid &row);
    void note(const report::Row &row, double height);
    void placeInSlices(const Laid &row);
    void draw(QPainter &painter, const Laid &row, double y, int first, int last) const;
    void turn();
    void paintNote();

    const report::Table &m_table;
    Sheet &m_sheet;
    double m_points;
    double m_lineHeight = 0;
    std::vector<double> m_x; // left edge of each column, and the right edge of the last
    std::vector<TextLines> m_headings;
    TextLines m_title;
    TextLines m_note;
    double m_titleHeight = 0;
    double m_headHeight = 0;
    int m_headLines = 0;
    bool m_begun = false;
    std::vector<Laid> m_pending;
};

} // namespace paper
