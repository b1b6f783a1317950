// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/prompts.h"
#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class Label;

/// Asks for one text; a required one cannot be left empty.
class TextDialog : public QDialog {
    Q_OBJECT
public:
    explicit TextDialog(const TextQuestion &question, QWidget *parent = nullptr);
    /// What was typed, without blanks around it.
    QString text() const;

    /// Stays, with a sentence, where a text that is needed is empty.
    void accept() override;

private:
    bool m_required;
    QLineEdit *m_line = nullptr; // one of the two
    QPlainTextEdit *m_lines = nullptr;
    Label *m_problem;
};
