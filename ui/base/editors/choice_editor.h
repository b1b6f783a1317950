// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/editors/field_editor.h"

class Label;
class OptionField;
struct Option;

/// The items of a list that hold every word in their label or an alias, in the list's order but with those that begin
/// with the words first. Retired ones only where `kept` holds them.
std::vector<ChoiceName> choicesFor(const Names &names, const QString &list, const QString &words,
                                   const QStringList &kept);

/// One item of a choice list of the office, found by any part of its label or alias; its definition stands beneath.
/// Empty is not known.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT
public:
    ChoiceEditor(const Field &field, const Names &names, QWidget *parent = nullptr);
    Value value() const override;
    void setValue(const Value &value) override;
    QString readingProblem() const override { return m_problem; }
    QString unreadText() const override;
    void setUnreadText(const QString &text) override;
    void setReadOnly(bool readOnly) override;
    OptionField *line() const { return m_line; }

private:
    void show(const QString &code);
    void take(const QString &code);
    void settle();
    QString m_list;
    const Names &m_names;
    OptionField *m_line;
    Label *m_definition;
    QString m_code;
    QString m_problem;
};
