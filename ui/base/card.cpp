// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/card.h"
#include "core/base/count.h"
#include "ui/base/label.h"
#include "ui/base/tag.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_head(new QHBoxLayout), m_body(new QVBoxLayout), m_remark(new Label(TextRank::Small)),
      m_count(new Tag)
{
    setAccessibleName(title);
    m_head->setContentsMargins(12, 8, 12, 8);
    m_head->setSpacing(8);
    m_head->addWidget(new Label(TextRank::Heading, title));
    m_head->addStretch();
    m_head->addWidget(m_remark);
    m_head->addWidget(m_count);
    m_remark->hide();
    m_body->setContentsMargins(12, 8, 12, 12);
    m_body->setSpacing(8);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->setSpacing(0);
    whole->addLayout(m_head);
    whole->addLayout(m_body);
}

void Card::setCount(int count, Tone tone) { m_count->setTag({count < 0 ? QString() : shownCount(count), tone}); }

void Card::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void Card::addToTitle(QWidget *control) { m_head->addWidget(control); }

void Card::paintEvent(QPaintEvent *)
{
    const Colours &c = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const int y = m_head->geometry().bottom() + 1;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLine(1, y, width() - 2, y);
}
