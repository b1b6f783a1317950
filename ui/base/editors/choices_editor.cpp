// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/editors/choices_editor.h"
#include "core/base/code.h"
#include "core/records/held.h"
#include "ui/base/editors/choice_editor.h"
#include "ui/base/editors/option_field.h"
#include "ui/base/flow_layout.h"
#include "ui/base/icons.h"
#include <QPushButton>
#include <QVBoxLayout>

ChoicesEditor::ChoicesEditor(const Field &field, const Names &names, QWidget *parent)
    : FieldEditor(parent), m_list(QString::fromUtf8(field.listName)), m_names(names), m_chips(new QWidget),
      m_flow(new FlowLayout(m_chips)), m_line(new OptionField)
{
    m_line->setPlaceholderText(tr("Type to add one, or press Down"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_chips);
    column->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setSource([this](const QString &words) {
        std::vector<Option> options;
        for (const ChoiceName &item : choicesFor(m_names, m_list, words, {}))
            if (!m_codes.contains(item.code))
                options.push_back({Value(item.code), item.label, item.definition});
        return options;
    });
    connect(m_line, &OptionField::picked, this, [this](const Option &option) { add(option.value.text()); });
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        const Result<QString> meant = m_names.choiceMeant(m_list, m_line->text());
        if (meant && !m_line->text().trimmed().isEmpty())
            add(*meant);
        Q_EMIT left();
    });
    showChips();
}

Value ChoicesEditor::value() const { return Held<Codes>::take(Codes{m_codes}); }

void ChoicesEditor::setValue(const Value &value)
{
    m_codes = value.text().split(u'|', Qt::SkipEmptyParts);
    m_line->clear();
    showChips();
}

QString ChoicesEditor::readingProblem() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() ? QString() : tr("“%1” is not in the list of choices.").arg(text);
}

QString ChoicesEditor::unreadText() const { return m_line->text(); }

void ChoicesEditor::setUnreadText(const QString &text) { m_line->setText(text); }

void ChoicesEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_line->setVisible(!readOnly);
    showChips();
}

void ChoicesEditor::add(const QString &code)
{
    m_line->clear();
    if (!m_codes.contains(code))
        m_codes.append(code);
    showChips();
    Q_EMIT edited();
}

void ChoicesEditor::remove(const QString &code)
{
    m_codes.removeAll(code);
    showChips();
    m_line->setFocus();
    Q_EMIT edited();
}

void ChoicesEditor::showChips()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->deleteLater(); // a chip may be what was clicked
        item->widget()->hide();
        delete item;
    }
    for (const QString &code : m_codes) {
        const QString label = m_names.choiceLabel(m_list, code);
        auto *chip = new QPushButton(icon(QStringLiteral("close")), label, m_chips);
        chip->setAccessibleName(tr("Remove %1").arg(label));
        chip->setToolTip(chip->accessibleName());
        chip->setAutoDefault(false);
        chip->setEnabled(!m_readOnly);
        connect(chip, &QPushButton::clicked, this, [this, code] { remove(code); });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_codes.isEmpty());
}
