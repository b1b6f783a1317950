// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/editors/line_editor.h"
#include "ui/base/label.h"
#include <QLineEdit>
#include <QVBoxLayout>

LineEditor::LineEditor(LineReader reader, QWidget *parent)
    : FieldEditor(parent), m_reader(std::move(reader)), m_line(new QLineEdit), m_echo(new Label(TextRank::Small))
{
    m_line->setPlaceholderText(m_reader.hint);
    m_echo->wrapped()->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_echo);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_setting)
            read(text);
    });
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::left);
}

void LineEditor::setValue(const Value &value)
{
    m_setting = true;
    m_line->setText(m_reader.write(value));
    m_setting = false;
    m_value = value;
    m_problem.clear();
    m_echo->hide();
}

QString LineEditor::unreadText() const { return m_problem.isEmpty() ? QString() : m_line->text(); }

void LineEditor::setUnreadText(const QString &text)
{
    m_line->setText(text); // is read as it changes
}

void LineEditor::setReadOnly(bool readOnly) { m_line->setReadOnly(readOnly); }

void LineEditor::read(const QString &text)
{
    const Result<LineRead> said = m_reader.read(text);
    m_value = said ? said->value : Value();
    m_problem = said ? QString() : said.error().text;
    m_echo->setText(said ? said->echo : QString());
    m_echo->setVisible(said && !said->echo.isEmpty());
    const bool range = said && !said->until.isNull();
    if (range || m_range)
        Q_EMIT rangeRead(range ? said->until : Value());
    m_range = range;
    Q_EMIT edited();
}
