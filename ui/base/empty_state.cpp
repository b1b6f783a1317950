// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/empty_state.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/style.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int kIconSize = 48;
constexpr int kTextWidth = 420; // about 60 characters, the most that reads well

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &what, const QString &why, const QString &step,
                       QWidget *parent)
    : QWidget(parent), m_iconName(iconName), m_icon(new QLabel)
{
    auto *middle = new QHBoxLayout(this);
    auto *column = new QVBoxLayout;
    middle->addStretch();
    middle->addLayout(column);
    middle->addStretch();
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (Label *text : {new Label(TextRank::Heading, what), new Label(TextRank::Muted, why)}) {
        text->wrapped()->setAlignment(Qt::AlignCenter);
        text->setMinimumWidth(kTextWidth);
        column->addWidget(text);
    }
    if (!step.isEmpty()) {
        auto *button = new QPushButton(step);
        column->addSpacing(4);
        column->addWidget(button, 0, Qt::AlignHCenter);
        setFocusProxy(button);
        connect(button, &QPushButton::clicked, this, &EmptyState::stepTaken);
    }
    column->addStretch(3);
    showIcon();
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

void EmptyState::showIcon()
{
    const QIcon drawn = icon(m_iconName, IconInk::Muted);
    m_icon->setPixmap(drawn.pixmap(kIconSize));
    m_icon->setVisible(!drawn.isNull());
}
