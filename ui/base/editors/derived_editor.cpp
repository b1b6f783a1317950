// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/editors/derived_editor.h"
#include "core/records/show.h"
#include "ui/base/label.h"
#include <QVBoxLayout>

DerivedEditor::DerivedEditor(const Field &field, const Names &names, QWidget *parent)
    : FieldEditor(parent), m_field(field), m_names(names), m_label(new Label(TextRank::Body))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->addWidget(m_label->wrapped());
    setValue({});
}

void DerivedEditor::setValue(const Value &value)
{
    m_value = value;
    m_label->setText(value.isNull() ? tr("Not known yet") : ::show(m_field, value, m_names));
}
