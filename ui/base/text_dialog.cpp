// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/text_dialog.h"
#include "ui/base/style.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

TextDialog::TextDialog(const TextQuestion &question, QWidget *parent) : QDialog(parent), m_required(question.required)
{
    setWindowTitle(question.title);
    auto *column = new QVBoxLayout(this);
    auto *label = new QLabel(question.label);
    label->setWordWrap(true);
    column->addWidget(label);
    if (question.manyLines) {
        m_lines = new QPlainTextEdit(question.value);
        m_lines->setTabChangesFocus(true);
        connect(m_lines, &QPlainTextEdit::textChanged, this, &TextDialog::allowAccept);
    } else {
        m_line = new QLineEdit(question.value);
        m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
        connect(m_line, &QLineEdit::textChanged, this, &TextDialog::allowAccept);
    }
    QWidget *editor = m_lines ? static_cast<QWidget *>(m_lines) : m_line;
    label->setBuddy(editor);
    editor->setAccessibleName(question.label);
    column->addWidget(editor);
    // Without its parent from the start the box would drop a button out of the tab order (Qt 6.4).
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept =
        buttons->addButton(question.accept.isEmpty() ? tr("Save") : question.accept, QDialogButtonBox::AcceptRole);
    makePrimary(*m_accept);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    allowAccept();
}

QString TextDialog::text() const { return (m_lines ? m_lines->toPlainText() : m_line->text()).trimmed(); }

void TextDialog::allowAccept() { m_accept->setEnabled(!m_required || !text().isEmpty()); }
