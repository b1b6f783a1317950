// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/print/report_painter.h"
#include "ui/print/text_lines.h"

namespace paper {

class Sheet;

/// The list of a report's sections with their pages, in one column or, closer, in several.
class Contents {
public:
    /// `known` are the bookmarks of the measuring pass; without them the pages are still open.
    Contents(const Report &report, const std::vector<Bookmark> &known, int columns, double width);
    double height() const;
    void paint(Sheet &sheet) const;

private:
    struct Entry {
        TextLines text;
        double left; ///< indent within its column
        int page;
    };
    std::size_t rows() const;
    double rowHeight(std::size_t row) const;
    void draw(QPainter &painter, const Entry &entry) const;

    std::size_t m_columns;
    double m_points;
    double m_width; ///< of a column
    std::vector<Entry> m_entries;
};

} // namespace paper
