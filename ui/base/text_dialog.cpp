// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/text_dialog.h"
#include "ui/base/label.h"
#include "ui/base/style.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

TextDialog::TextDialog(const TextQuestion &question, QWidget *parent)
    : QDialog(parent), m_required(question.required),
      m_problem(new Label(TextRank::Strong, tr("This can’t be left empty.")))
{
    setWindowTitle(question.title);
    auto *column = new QVBoxLayout(this);
    auto *label = new QLabel(question.label);
    label->setWordWrap(true);
    column->addWidget(label);
    if (question.manyLines) {
        m_lines = new QPlainTextEdit(question.value);
        m_lines->setTabChangesFocus(true);
        connect(m_lines, &QPlainTextEdit::textChanged, m_problem, &QWidget::hide);
    } else {
        m_line = new QLineEdit(question.value);
        m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
        connect(m_line, &QLineEdit::textChanged, m_problem, &QWidget::hide);
    }
    QWidget *editor = m_lines ? static_cast<QWidget *>(m_lines) : m_line;
    label->setBuddy(editor);
    editor->setAccessibleName(question.label);
    column->addWidget(editor);
    column->addWidget(m_problem->wrapped());
    m_problem->hide();
    // Without its parent from the start the box would drop a button out of the tab order (Qt 6.4).
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    makePrimary(
        *buttons->addButton(question.accept.isEmpty() ? tr("Save") : question.accept, QDialogButtonBox::AcceptRole));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TextDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString TextDialog::text() const { return (m_lines ? m_lines->toPlainText() : m_line->text()).trimmed(); }

void TextDialog::accept()
{
    if (!m_required || !text().isEmpty())
        return QDialog::accept();
    m_problem->show();
    (m_lines ? static_cast<QWidget *>(m_lines) : m_line)->setFocus(Qt::OtherFocusReason);
}
