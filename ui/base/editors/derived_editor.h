// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/editors/field_editor.h"

class Label;

/// What the program sets itself: shown in its place, not edited.
class DerivedEditor : public FieldEditor {
    Q_OBJECT
public:
    DerivedEditor(const Field &field, const Names &names, QWidget *parent = nullptr);
    Value value() const override { return m_value; }
    void setValue(const Value &value) override;
    void setReadOnly(bool) override {}

private:
    const Field &m_field;
    const Names &m_names;
    Label *m_label;
    Value m_value;
};
