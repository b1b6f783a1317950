// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/field_above.h"
#include <QFormLayout>
#include <QLabel>

QLabel *addAbove(QFormLayout &rows, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setBuddy(field);
    rows.addRow(label);
    rows.addRow(field);
    return label;
}
