// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/print/report_painter.h"
#include "ui/print/sheet.h"
#include "ui/print/table_painter.h"

namespace paper {

/// One pass over a report: cover, contents, sections, seal, each block placed on the sheet. For the report painter.
class ReportBlocks {
public:
    ReportBlocks(const Report &report, Sheet &sheet, RowPlaced rowPlaced);

    /// Paints all; `known` are the bookmarks of the measuring pass, whose pages the contents print. Gives the bookmarks
    /// of this pass.
    std::vector<Bookmark> paint(const std::vector<Bookmark> &known);

private:
    void cover();
    void contents(const std::vector<Bookmark> &known);
    void section(const report::Section &section);
    void blocks(const std::vector<report::Block> &all);
    void seal();
    QString sealText() const;
    double headingHeight(const QString &text, int level) const;
    void heading(const QString &text, int level, double keepWith);
    double leastFrom(const std::vector<report::Block> &blocks, size_t from) const;
    double least(const report::Block &block) const;
    bool fitsTogether(const report::Section &section) const;

    void put(const report::Paragraph &paragraph);
    void put(const report::List &list);
    void put(const report::KeyValues &values);
    void put(const report::Box &box);
    void put(const report::Comment &comment);
    void put(const report::Table &table);
    void put(const report::Chart &chart);
    void put(const report::PageBreak &);
    void put(const report::RichParagraph &paragraph);
    void put(const report::Letterhead &head);
    void put(const report::Picture &picture);

    const Report &m_report;
    Sheet &m_sheet;
    RowPlaced m_rowPlaced;
    std::vector<Bookmark> m_bookmarks;
    bool m_isAfterItem = false;     ///< of a list in a letter: what comes next leaves more room than the next item
    bool m_isUnderContents = false; ///< the contents stand at the top of this page and leave room
};

} // namespace paper
