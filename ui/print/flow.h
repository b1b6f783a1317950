// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"
#include "ui/print/text_lines.h"
#include <algorithm>
#include <vector>

namespace paper {

class Sheet;

/// One paragraph with what stands left of it: a bullet, a number, a label.
struct Item {
    TextLines mark;
    TextLines text;
    double indent = 0; ///< of the text; the mark stands at the left edge
    double before = 0; ///< white space above
    bool quietMark = false;
    int lines() const { return std::max(mark.count(), text.count()); }
    double lineHeight() const { return std::max(mark.lineHeight(), text.lineHeight()); }
    double height() const { return lines() * lineHeight(); }
};

using Items = std::vector<Item>;

/// The paragraphs of a block, broken for `width`; empty for tables, charts and page breaks.
Items itemsOf(const report::Paragraph &paragraph, double width);
Items itemsOf(const report::List &list, double width);
Items itemsOf(const report::KeyValues &values, double width);
Items itemsOf(const report::RichParagraph &paragraph, double width);

/// Lets items flow down the pages; never leaves one line of a paragraph alone on a page.
void flow(Sheet &sheet, const Items &items);

/// A framed box with an accent bar: whole where it fits on a page, otherwise framed on each page it needs.
void flowBox(Sheet &sheet, const report::Box &box);
/// The words of a person in the same frame; nothing where there are none.
void flowComment(Sheet &sheet, const report::Comment &comment);

/// The height that must stay together with a heading above: the first lines, or all of a box that fits on a page.
double leastHeight(const Items &items);
double leastHeight(const report::Box &box, const Sheet &sheet);
double leastHeight(const report::Comment &comment, const Sheet &sheet);

} // namespace paper
