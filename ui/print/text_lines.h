// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/rich_text.h"
#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <memory>

class QPainter;
class QTextLayout;

namespace paper {

/// A text broken into lines of one height for a width; words too long for it break anywhere. Line breaks in the text
/// are kept.
class TextLines {
public:
    /// `boldPrefix` characters at the start are set bold.
    TextLines(const QString &text, const QFont &font, double width, bool right = false, qsizetype boldPrefix = 0);
    /// The words of the runs, each in its hand.
    TextLines(const std::vector<RichRun> &runs, const QFont &font, double width);
    TextLines();
    ~TextLines();
    TextLines(TextLines &&) noexcept;
    TextLines &operator=(TextLines &&) noexcept;

    int count() const { return m_count; }
    double lineHeight() const { return m_lineHeight; }
    double height() const { return m_count * m_lineHeight; }
    /// Where the last line ends, from the left edge.
    double lastAdvance() const;

    /// Draws the lines from `first` to before `last`, the first of them at `at` (top left of the width).
    void draw(QPainter &painter, QPointF at, const QColor &colour, int first, int last) const;
    void draw(QPainter &painter, QPointF at, const QColor &colour) const { draw(painter, at, colour, 0, m_count); }

private:
    QString m_text;
    QFont m_font;
    double m_width = 0;
    double m_advance = 0;
    double m_ascent = 0;
    double m_lineHeight = 0;
    int m_count = 0;
    bool m_right = false;
    std::unique_ptr<QTextLayout> m_layout; // none where the text is one plain line
};

} // namespace paper
