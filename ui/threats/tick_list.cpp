// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threats/tick_list.h"
#include "core/records/names.h"
#include "ui/base/flow_layout.h"
#include "ui/base/theme.h"
#include <QCheckBox>
#include <QKeyEvent>
#include <QSignalBlocker>

TickList::TickList(const QString &name, const QString &list, const Names &names, Picks picks, QWidget *parent)
    : QWidget(parent), m_picks(picks)
{
    auto *flow = new FlowLayout(this, kGrid);
    for (const ChoiceName &item : names.choices(list)) {
        if (item.retired)
            continue;
        auto *box = new QCheckBox(item.label);
        box->setAccessibleName(tr("%1: %2").arg(name, item.label));
        box->setToolTip(item.definition);
        box->setFocusPolicy(m_boxes.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
        box->installEventFilter(this);
        connect(box, &QCheckBox::toggled, this, [this, box] { ticked(box); });
        flow->addWidget(box);
        m_boxes << box;
        m_codes << item.code;
    }
}

QStringList TickList::codes() const
{
    QStringList found;
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            found << m_codes[i];
    return found;
}

void TickList::setCodes(const QStringList &codes)
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setChecked(codes.contains(m_codes[i]));
    }
}

void TickList::start() { goTo(m_at); }

void TickList::ticked(QCheckBox *box)
{
    if (m_picks == Picks::One && box->isChecked())
        setCodes({m_codes[m_boxes.indexOf(box)]});
    Q_EMIT edited();
}

void TickList::goTo(qsizetype place)
{
    if (m_boxes.isEmpty())
        return;
    m_boxes[m_at]->setFocusPolicy(Qt::ClickFocus);
    m_at = (place + m_boxes.size()) % m_boxes.size();
    m_boxes[m_at]->setFocusPolicy(Qt::StrongFocus);
    m_boxes[m_at]->setFocus(Qt::OtherFocusReason);
}

bool TickList::goToLetter(const QString &typed)
{
    if (typed.isEmpty() || !typed.front().isLetter())
        return false;
    for (qsizetype step = 1; step <= m_boxes.size(); ++step) {
        const qsizetype place = (m_at + step) % m_boxes.size();
        if (m_boxes[place]->text().startsWith(typed, Qt::CaseInsensitive)) {
            goTo(place);
            return true;
        }
    }
    return false;
}

bool TickList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) { // a click comes to any of them
        const qsizetype place = m_boxes.indexOf(qobject_cast<QCheckBox *>(watched));
        m_boxes[m_at]->setFocusPolicy(Qt::ClickFocus);
        m_at = place;
        m_boxes[m_at]->setFocusPolicy(Qt::StrongFocus);
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Right || key->key() == Qt::Key_Down)
            return goTo(m_at + 1), true;
        if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Up)
            return goTo(m_at - 1), true;
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && goToLetter(key->text()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}
