// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/editors/yes_no_editor.h"
#include "ui/base/flow_layout.h"
#include <QCheckBox>
#include <QRadioButton>

YesNoEditor::YesNoEditor(bool mayBeUnknown, QWidget *parent) : FieldEditor(parent)
{
    auto *row = new FlowLayout(this, 16);
    if (!mayBeUnknown) {
        m_box = new QCheckBox(tr("Yes"), this);
        row->addWidget(m_box);
        setFocusProxy(m_box);
        connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
        return;
    }
    m_yes = answer(tr("Yes"));
    m_no = answer(tr("No"));
    m_unknown = answer(tr("Not known"));
    m_unknown->setChecked(true);
    for (QRadioButton *button : {m_yes, m_no, m_unknown})
        row->addWidget(button);
    setFocusProxy(m_unknown);
}

QRadioButton *YesNoEditor::answer(const QString &text)
{
    auto *button = new QRadioButton(text, this);
    connect(button, &QRadioButton::clicked, this, [this, button] {
        setFocusProxy(button); // where Tab comes back to
        Q_EMIT edited();
    });
    return button;
}

Value YesNoEditor::value() const
{
    if (m_box)
        return Value(qint64(m_box->isChecked() ? 1 : 0));
    if (m_unknown->isChecked())
        return {};
    return Value(qint64(m_yes->isChecked() ? 1 : 0));
}

void YesNoEditor::setValue(const Value &value)
{
    if (m_box)
        return m_box->setChecked(value.number() == 1);
    QRadioButton *button = value.isNull() ? m_unknown : value.number() == 1 ? m_yes : m_no;
    button->setChecked(true);
    setFocusProxy(button);
}

void YesNoEditor::setReadOnly(bool readOnly) { setEnabled(!readOnly); }

void YesNoEditor::setName(const QString &name)
{
    setAccessibleName(name);
    if (m_box)
        return m_box->setAccessibleName(name);
    for (QRadioButton *button : {m_yes, m_no, m_unknown})
        button->setAccessibleName(tr("%1: %2").arg(name, button->text()));
}
