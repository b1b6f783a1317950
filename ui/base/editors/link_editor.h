// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/editors/field_editor.h"
#include "ui/base/editors/link_source.h"

class Label;
class OptionField;

/// A record of another register, found by any part of its name, with what tells it from its namesakes beneath; the new
/// one can be made without leaving.
class LinkEditor : public FieldEditor {
    Q_OBJECT
public:
    LinkEditor(const Field &field, const FormContext &context, QWidget *parent = nullptr);
    Value value() const override { return m_id == 0 ? Value() : Value(m_id); }
    void setValue(const Value &value) override;
    QString readingProblem() const override { return m_problem; }
    QString unreadText() const override;
    void setUnreadText(const QString &text) override;
    void setReadOnly(bool readOnly) override;
    OptionField *line() const { return m_line; }

private:
    std::vector<struct Option> options(const QString &words) const;
    void show(RecordId id);
    void take(RecordId id);
    void make();
    void typed(const QString &text);
    void settle();
    const Kind &m_target;
    FormContext m_context;
    OptionField *m_line;
    Label *m_detail;
    RecordId m_id = 0;
    QString m_problem;
};
