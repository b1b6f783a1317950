// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/line_button.h"
#include <QLineEdit>
#include <QToolButton>

void nameButton(const QLineEdit &line, const QAction &action, const QString &name)
{
    for (QToolButton *button : line.findChildren<QToolButton *>())
        if (button->defaultAction() == &action)
            button->setAccessibleName(name);
}
