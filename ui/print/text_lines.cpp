// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_lines.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace paper {
namespace {
constexpr double kLeading = 1.12;

using Formats = QList<QTextLayout::FormatRange>;

Formats boldAtStart(qsizetype letters)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    return letters > 0 ? Formats{{0, static_cast<int>(letters), bold}} : Formats();
}

Formats handsOf(const std::vector<RichRun> &runs)
{
    Formats formats;
    int at = 0;
    for (const RichRun &run : runs) {
        QTextCharFormat hand;
        hand.setFontWeight(run.bold ? QFont::Bold : QFont::Normal);
        hand.setFontItalic(run.italic);
        const int length = static_cast<int>(run.text.size());
        if (run.bold || run.italic)
            formats.append({at, length, hand});
        at += length;
    }
    return formats;
}

std::unique_ptr<QTextLayout> brokenIntoLines(const QString &text, const QFont &font, double width, bool right,
                                             const Formats &formats)
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option(right ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    if (!formats.isEmpty())
        layout->setFormats(formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    layout->endLayout();
    return layout;
}
} // namespace

TextLines::TextLines() = default;
TextLines::~TextLines() = default;
TextLines::TextLines(TextLines &&) noexcept = default;
TextLines &TextLines::operator=(TextLines &&) noexcept = default;

TextLines::TextLines(const QString &text, const QFont &font, double width, bool right, qsizetype boldPrefix)
    : m_text(text), m_font(font), m_width(width), m_right(right)
{
    const QFontMetricsF metrics(font);
    m_ascent = metrics.ascent();
    m_lineHeight = metrics.height() * kLeading;
    m_text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    m_text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    if (boldPrefix == 0 && !m_text.contains(QChar::LineSeparator)) {
        m_advance = metrics.horizontalAdvance(m_text);
        if (m_advance <= width) {
            m_count = m_text.isEmpty() ? 0 : 1;
            return;
        }
    }
    m_layout = brokenIntoLines(m_text, font, width, right, boldAtStart(boldPrefix));
    m_count = m_layout->lineCount();
}

TextLines::TextLines(const std::vector<RichRun> &runs, const QFont &font, double width)
    : m_text(plainText(RichBlock{{}, runs})), m_font(font), m_width(width)
{
    const QFontMetricsF metrics(font);
    m_ascent = metrics.ascent();
    m_lineHeight = metrics.height() * kLeading;
    m_text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    m_text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    m_layout = brokenIntoLines(m_text, font, width, false, handsOf(runs));
    m_count = m_layout->lineCount();
}

double TextLines::lastAdvance() const
{
    return m_layout && m_count > 0 ? m_layout->lineAt(m_count - 1).naturalTextWidth() : m_advance;
}

void TextLines::draw(QPainter &painter, QPointF at, const QColor &colour, int first, int last) const
{
    painter.setPen(colour);
    last = std::min(last, m_count);
    if (!m_layout) {
        if (first > 0 || last < 1)
            return;
        painter.setFont(m_font);
        const double indent = m_right ? m_width - m_advance : 0;
        painter.drawText(at + QPointF(indent, m_ascent), m_text);
        return;
    }
    for (int i = first; i < last; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        // A bold prefix may sit on another ascent; the baseline is the font's.
        line.draw(&painter, at + QPointF(0, (i - first) * m_lineHeight + m_ascent - line.ascent()));
    }
}

} // namespace paper
