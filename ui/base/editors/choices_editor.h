// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/editors/field_editor.h"

class FlowLayout;
class OptionField;

/// Several items of a choice list: each a chip that a click or Delete takes away, and a line that adds one.
class ChoicesEditor : public FieldEditor {
    Q_OBJECT
public:
    ChoicesEditor(const Field &field, const Names &names, QWidget *parent = nullptr);
    Value value() const override;
    void setValue(const Value &value) override;
    QString readingProblem() const override;
    QString unreadText() const override;
    void setUnreadText(const QString &text) override;
    void setReadOnly(bool readOnly) override;
    OptionField *line() const { return m_line; }

private:
    void add(const QString &code);
    void remove(const QString &code);
    void showChips();
    QString m_list;
    const Names &m_names;
    QStringList m_codes;
    QWidget *m_chips;
    FlowLayout *m_flow;
    OptionField *m_line;
    bool m_readOnly = false;
};
