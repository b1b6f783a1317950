// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/banner.h"
#include "ui/base/flow_layout.h"
#include "ui/base/label.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int kBar = 4;

} // namespace

Banner::Banner(Tone tone, const QString &sentence, const QString &more, QWidget *parent)
    : QFrame(parent), m_tone(tone), m_sentence(new Label(TextRank::Strong)), m_more(new Label(TextRank::Body)),
      m_buttons(new FlowLayout)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence->wrapped());
    words->addWidget(m_more->wrapped());
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(kBar + 12, 8, 12, 8);
    line->addLayout(words, 1);
    line->addLayout(m_buttons);
    setText(sentence, more);
}

void Banner::setText(const QString &sentence, const QString &more)
{
    m_sentence->setText(sentence);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    setAccessibleName(more.isEmpty() ? sentence : sentence + u' ' + more);
}

QPushButton *Banner::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    m_buttons->addWidget(button);
    return button;
}

void Banner::paintEvent(QPaintEvent *)
{
    const Colours &c = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setClipRect(0, 0, kBar, height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tone == Tone::Neutral ? c.border
                     : c.isDark()            ? c.tone(m_tone).ink
                                             : c.tone(m_tone).ink.lighter(140));
    painter.drawRoundedRect(QRect(0, 0, 3 * kBar, height()), 4, 4);
}
