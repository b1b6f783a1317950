// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/editors/choice_editor.h"
#include "ui/base/editors/option_field.h"
#include "ui/base/label.h"
#include <QVBoxLayout>
#include <algorithm>

std::vector<ChoiceName> choicesFor(const Names &names, const QString &list, const QString &words,
                                   const QStringList &kept)
{
    std::vector<ChoiceName> found;
    for (ChoiceName &item : names.choices(list))
        if ((!item.retired || kept.contains(item.code)) &&
            holdsWords(item.label + u' ' + item.aliases.join(u' '), words))
            found.push_back(std::move(item));
    if (!words.trimmed().isEmpty())
        std::stable_partition(found.begin(), found.end(), [&words](const ChoiceName &item) {
            return item.label.startsWith(words.trimmed(), Qt::CaseInsensitive);
        });
    return found;
}

ChoiceEditor::ChoiceEditor(const Field &field, const Names &names, QWidget *parent)
    : FieldEditor(parent), m_list(QString::fromUtf8(field.listName)), m_names(names), m_line(new OptionField),
      m_definition(new Label(TextRank::Small))
{
    m_line->setPlaceholderText(tr("Not known: type to find, or press Down"));
    m_definition->wrapped()->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_definition);
    setFocusProxy(m_line);
    m_line->setSource([this](const QString &words) {
        std::vector<Option> options;
        if (words.isEmpty() && !m_code.isEmpty())
            options.push_back({Value(), tr("Not known"), {}});
        for (const ChoiceName &item : choicesFor(m_names, m_list, words, {m_code}))
            options.push_back({Value(item.code), item.label, item.definition});
        return options;
    });
    connect(m_line, &OptionField::picked, this, [this](const Option &option) { take(option.value.text()); });
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        const Result<QString> meant = m_names.choiceMeant(m_list, text);
        m_code = meant && !text.trimmed().isEmpty() ? *meant : QString();
        m_problem = m_code.isEmpty() && !text.trimmed().isEmpty() ? meant.error().text : QString();
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &ChoiceEditor::settle);
}

Value ChoiceEditor::value() const { return Value(m_code); }

void ChoiceEditor::setValue(const Value &value)
{
    m_problem.clear();
    show(value.text());
}

QString ChoiceEditor::unreadText() const { return m_problem.isEmpty() ? QString() : m_line->text(); }

void ChoiceEditor::setUnreadText(const QString &text)
{
    m_line->setText(text);
    Q_EMIT m_line->textEdited(text);
}

void ChoiceEditor::setReadOnly(bool readOnly) { m_line->setReadOnly(readOnly); }

void ChoiceEditor::show(const QString &code)
{
    m_code = code;
    m_line->setText(code.isEmpty() ? QString() : m_names.choiceLabel(m_list, code));
    m_line->setCursorPosition(0);
    QString definition;
    if (const auto item = m_names.choice(m_list, code))
        definition = item->retired ? tr("No longer offered. %1").arg(item->definition) : item->definition;
    m_definition->setText(definition);
    m_definition->setVisible(!definition.isEmpty());
}

void ChoiceEditor::take(const QString &code)
{
    m_problem.clear();
    show(code);
    Q_EMIT edited();
    Q_EMIT left();
}

/// An alias or a code becomes the label; one match that is left is what was meant, or of several the one that begins
/// with what was typed.
void ChoiceEditor::settle()
{
    const QString typed = m_line->text().trimmed();
    const auto fitting = choicesFor(m_names, m_list, typed, {}); // those that begin so come first
    const auto begins = std::count_if(fitting.begin(), fitting.end(), [&typed](const ChoiceName &item) {
        return item.label.startsWith(typed, Qt::CaseInsensitive);
    });
    if (!m_problem.isEmpty() && (fitting.size() == 1 || begins == 1))
        return take(fitting.front().code);
    if (m_problem.isEmpty())
        show(m_code);
    Q_EMIT left();
}
