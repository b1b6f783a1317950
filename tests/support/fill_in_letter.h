// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/letters/letter_dialog.h"
#include "ui/letters/rich_edit.h"
#include <QRegularExpression>
#include <QTextEdit>

/// Puts something in each place of the text that the record does not know, as a writer does before it is issued.
inline void fillInLetter(LetterDialog &dialog)
{
    auto *edit = dialog.body().findChild<QTextEdit *>();
    const QRegularExpression missing(QStringLiteral("\\[\\[[^\\]]*\\]\\]"));
    for (edit->moveCursor(QTextCursor::Start); edit->find(missing); edit->moveCursor(QTextCursor::Start))
        edit->insertPlainText(QStringLiteral("soon"));
}
