// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/editors/field_editor.h"
#include "ui/base/editors/readers.h"

class Label;
class QLineEdit;

/// A value typed freely on one line, with how it was read beneath. What was set and not touched stays exactly as it
/// was.
class LineEditor : public FieldEditor {
    Q_OBJECT
public:
    explicit LineEditor(LineReader reader, QWidget *parent = nullptr);
    Value value() const override { return m_value; }
    void setValue(const Value &value) override;
    QString readingProblem() const override { return m_problem; }
    QString unreadText() const override;
    void setUnreadText(const QString &text) override;
    void setReadOnly(bool readOnly) override;
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    /// A range of time was typed; this is its end, or null where it no longer is one.
    void rangeRead(const Value &until);

private:
    void read(const QString &text);
    LineReader m_reader;
    QLineEdit *m_line;
    Label *m_echo;
    Value m_value;
    QString m_problem;
    bool m_range = false;
    bool m_setting = false;
};
