// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/edit_commands.h"
#include <QApplication>
#include <QMetaObject>
#include <QWidget>

namespace {

const char *slotOf(Ask ask)
{
    switch (ask) {
    case Ask::Undo:
        return "undo";
    case Ask::Redo:
        return "redo";
    case Ask::Cut:
        return "cut";
    case Ask::Copy:
        return "copy";
    case Ask::Paste:
        return "paste";
    case Ask::SelectAll:
        return "selectAll";
    default:
        return nullptr;
    }
}

} // namespace

bool editFocused(Ask ask)
{
    const char *slot = slotOf(ask);
    QWidget *field = QApplication::focusWidget();
    // Every editor and view of Qt has these slots under the same names; what has none has nothing to edit.
    if (slot && field && field->metaObject()->indexOfMethod(QByteArray(slot).append("()").constData()) >= 0)
        QMetaObject::invokeMethod(field, slot);
    return slot != nullptr;
}
