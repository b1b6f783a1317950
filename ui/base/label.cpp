// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/label.h"
#include <QApplication>
#include <QEvent>

QFont fontOf(TextRank rank)
{
    QFont font = QApplication::font();
    const double base = font.pointSizeF();
    switch (rank) {
    case TextRank::Title:
        font.setPointSizeF(base * 1.4);
        break;
    case TextRank::Small:
        font.setPointSizeF(base * 0.9);
        break;
    default:
        break;
    }
    if (rank == TextRank::Title || rank == TextRank::Heading || rank == TextRank::Strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

Label::Label(TextRank rank, const QString &text, QWidget *parent) : QLabel(text, parent), m_rank(rank)
{
    setTextFormat(Qt::PlainText);
    if (rank == TextRank::Muted || rank == TextRank::Small)
        setForegroundRole(QPalette::PlaceholderText);
    applyRank();
}

Label *Label::wrapped()
{
    setWordWrap(true);
    m_heights.clear();
    return this;
}

int Label::heightForWidth(int width) const
{
    if (m_measured != text()) {
        m_measured = text();
        m_heights.clear();
    }
    for (const auto &[asked, height] : m_heights)
        if (asked == width)
            return height;
    return m_heights.emplace_back(width, QLabel::heightForWidth(width)).second;
}

bool Label::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
        applyRank();
        [[fallthrough]];
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::Polish: // the style may bring another font
    case QEvent::ContentsRectChange:
        m_heights.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void Label::applyRank()
{
    if (m_rank != TextRank::Body && m_rank != TextRank::Muted)
        setFont(fontOf(m_rank));
}
