// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/editors/field_editor.h"

class QCheckBox;
class QRadioButton;

/// Yes or no: a box to tick, or where it may be unknown three answers of which that is one.
class YesNoEditor : public FieldEditor {
    Q_OBJECT
public:
    explicit YesNoEditor(bool mayBeUnknown, QWidget *parent = nullptr);
    Value value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;
    void setName(const QString &name) override;

private:
    QRadioButton *answer(const QString &text);
    QCheckBox *m_box = nullptr; // one of the two
    QRadioButton *m_yes = nullptr;
    QRadioButton *m_no = nullptr;
    QRadioButton *m_unknown = nullptr;
};
