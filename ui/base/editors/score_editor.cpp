// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/editors/score_editor.h"
#include "ui/base/flow_layout.h"
#include <QButtonGroup>
#include <QRadioButton>

namespace {

/// The item whose code is the number, or that carries `score:<number>`.
QString wordOf(const std::vector<ChoiceName> &items, qint64 score)
{
    const QString number = QString::number(score);
    for (const ChoiceName &item : items)
        if (item.code == number || item.traits.contains(QStringLiteral("score:") + number))
            return item.label;
    return {};
}

} // namespace

ScoreEditor::ScoreEditor(const Field &field, const Names &names, QWidget *parent)
    : FieldEditor(parent), m_group(new QButtonGroup(this))
{
    auto *row = new FlowLayout(this, 16);
    const auto items = names.choices(QString::fromUtf8(field.listName));
    for (int score = static_cast<int>(field.least); score <= static_cast<int>(field.most); ++score)
        addAnswer(score, QStringLiteral("%1 %2").arg(score).arg(wordOf(items, score)).trimmed());
    addAnswer(0, tr("Not known"));
    for (QAbstractButton *button : m_group->buttons())
        row->addWidget(button);
    setValue({});
}

void ScoreEditor::addAnswer(int score, const QString &text)
{
    auto *button = new QRadioButton(text, this);
    m_group->addButton(button, score);
    connect(button, &QRadioButton::clicked, this, [this, button] {
        setFocusProxy(button);
        Q_EMIT edited();
    });
}

Value ScoreEditor::value() const { return m_group->checkedId() > 0 ? Value(qint64(m_group->checkedId())) : Value(); }

void ScoreEditor::setValue(const Value &value)
{
    QAbstractButton *button = m_group->button(static_cast<int>(value.number()));
    if (!button)
        button = m_group->button(0);
    button->setChecked(true);
    setFocusProxy(button);
}

void ScoreEditor::setReadOnly(bool readOnly) { setEnabled(!readOnly); }

void ScoreEditor::setName(const QString &name)
{
    setAccessibleName(name);
    for (QAbstractButton *button : m_group->buttons())
        button->setAccessibleName(tr("%1: %2").arg(name, button->text()));
}
