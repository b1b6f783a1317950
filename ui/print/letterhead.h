// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"
#include "ui/print/text_lines.h"

namespace paper {

/// The head of a letter laid out for a width: who writes across the top, below it the addressee where the window of a
/// DL envelope shows it, and reference and date beside that.
class LetterheadLines {
public:
    LetterheadLines(const report::Letterhead &head, double width);
    double height() const;
    /// Draws it with its top left corner at `at`.
    void draw(QPainter &painter, QPointF at) const;

private:
    double m_factsLeft;
    TextLines m_name;
    TextLines m_from;
    TextLines m_addressee;
    TextLines m_labels;
    TextLines m_facts;
};

} // namespace paper
