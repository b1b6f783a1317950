// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/editors/field_editor.h"
#include "core/records/any_record.h"
#include "ui/base/editors/choice_editor.h"
#include "ui/base/editors/choices_editor.h"
#include "ui/base/editors/derived_editor.h"
#include "ui/base/editors/line_editor.h"
#include "ui/base/editors/link_editor.h"
#include "ui/base/editors/long_text_editor.h"
#include "ui/base/editors/readers.h"
#include "ui/base/editors/score_editor.h"
#include "ui/base/editors/yes_no_editor.h"

FieldEditor::FieldEditor(QWidget *parent) : QWidget(parent) {}

void FieldEditor::setName(const QString &name)
{
    setAccessibleName(name);
    if (focusProxy())
        focusProxy()->setAccessibleName(name);
}

bool mayBeUnknown(const Kind &kind, const Field &field)
{
    AnyRecord blank(kind);
    return field.setValue(blank.data(), Value()) && field.value(blank.data()).isNull();
}

FieldEditor *makeEditor(const Kind &kind, const Field &field, const FormContext &context, QWidget *parent)
{
    if (field.is(Field::Derived))
        return new DerivedEditor(field, context.names, parent);
    switch (field.type) {
    case Type::LongText:
        return new LongTextEditor(parent);
    case Type::YesNo:
        return new YesNoEditor(mayBeUnknown(kind, field), parent);
    case Type::Choice:
        return new ChoiceEditor(field, context.names, parent);
    case Type::Choices:
        return new ChoicesEditor(field, context.names, parent);
    case Type::Link:
        return new LinkEditor(field, context, parent);
    case Type::Score:
        return new ScoreEditor(field, context.names, parent);
    case Type::Text:
    case Type::Number:
    case Type::Day:
    case Type::Moment:
    case Type::Money:
        break;
    }
    return new LineEditor(readerFor(field.type, context.today), parent);
}
