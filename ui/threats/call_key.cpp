// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threats/call_key.h"
#include <QCoreApplication>
#include <QKeyEvent>

CallKey::CallKey(QCoreApplication &application) { application.installEventFilter(this); }

bool CallKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_B || key->modifiers() != Qt::ControlModifier)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept(); // the press then comes here, not to a menu
    else if (!key->isAutoRepeat())
        Q_EMIT pressed();
    return true;
}
