// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"
#include "ui/base/elided_label.h"
#include "ui/base/icons.h"
#include "ui/base/style.h"
#include "ui/shell/search_field.h"
#include "ui/shell/window_actions.h"
#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace {

constexpr int kSearchCharacters = 62;

QToolButton *toolButton(QAction *action, Qt::ArrowType arrow)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    if (action->icon().isNull())
        button->setArrowType(arrow);
    return button;
}

// A button for a command that stays in step with it.
QPushButton *commandButton(QAction *action, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setCheckable(action->isCheckable());
    button->setAutoDefault(false);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [button, action] {
        button->setChecked(action->isChecked());
        button->setEnabled(action->isEnabled());
    });
    return button;
}

} // namespace

TopBar::TopBar(const WindowActions &actions, const CommandList &commands, QWidget *parent)
    : QWidget(parent), m_office(new ElidedLabel), m_search(new SearchField(commands))
{
    QFont bold = m_office->font();
    bold.setWeight(QFont::DemiBold);
    m_office->setFont(bold);
    m_search->setMaximumWidth(m_search->fontMetrics().averageCharWidth() * kSearchCharacters);
    m_search->setMinimumWidth(160);
    QPushButton *privacy = commandButton(actions.of(Ask::Privacy), tr("Privacy"));
    QPushButton *report = commandButton(actions.of(Ask::ReportIncident), tr("Report an incident"));
    makePrimary(*report);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 6, 12, 7);
    line->setSpacing(8);
    line->addWidget(m_office);
    line->addWidget(toolButton(actions.of(Ask::Back), Qt::LeftArrow));
    line->addWidget(toolButton(actions.of(Ask::Forward), Qt::RightArrow));
    line->addWidget(m_search, 1);
    line->addStretch();
    line->addWidget(privacy);
    line->addWidget(report);
}

void TopBar::setOffice(const QString &name) { m_office->setText(name); }

void TopBar::paintEvent(QPaintEvent *)
{
    const Colours &c = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
}
