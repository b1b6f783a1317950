// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/answer_drop.h"
#include "ui/base/file_names.h"
#include "ui/forms/forms_desk.h"
#include <QDropEvent>
#include <QWidget>

AnswerDrop::AnswerDrop(QWidget &window, std::function<bool()> isReady) : QObject(&window), m_isReady(std::move(isReady))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool AnswerDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool drags = event->type() == QEvent::DragEnter || event->type() == QEvent::Drop;
    if (!drags || !m_isReady())
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // a drag that enters is one
    QStringList paths = localFiles(*drop->mimeData());
    paths.removeIf([](const QString &path) { return !mayBeAnswer(path); });
    if (paths.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(paths);
    return true;
}
