// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/editors/field_editor.h"

class QPlainTextEdit;

/// A text of any length: three lines high when empty, growing with what is written.
class LongTextEditor : public FieldEditor {
    Q_OBJECT
public:
    explicit LongTextEditor(QWidget *parent = nullptr);
    Value value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;
    QPlainTextEdit *text() const { return m_text; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void grow();
    QPlainTextEdit *m_text;
    bool m_setting = false;
};
