// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/problem.h"
#include "ui/base/editors/field_editor.h"
#include <QWidget>

class FormFields;
class QPushButton;

/// One child row in a form: the fields of its first section, and the others folded under their headings until they are
/// wanted, hold something or have a problem. It edits nothing itself.
class FormRow : public QWidget {
    Q_OBJECT
public:
    /// Of a row that is filled in step by step `only` names the section to show; it has no heading then.
    FormRow(const Kind &kind, const FormContext &context, const char *only = nullptr, QWidget *parent = nullptr);
    /// Shows what the row holds, with the sections unfolded in which something is known.
    void load(const void *row);
    /// Shows the fields that are asked for.
    void arrange(const void *row);
    void setReadOnly(bool readOnly);
    /// Shows the problems of one field beside it.
    void showProblems(const QString &key, const Problems &problems);
    /// What can't be read, by the keys of the fields.
    Problems readingProblems() const;
    FieldEditor *editor(const QString &key) const;
    /// In front of the labels for screen readers where there are several of the same.
    void setPrefix(const QString &prefix);
    /// Folds or unfolds the section that stands at a place, from 1 on; the first is always open.
    void unfold(std::size_t section, bool open = true);

Q_SIGNALS:
    void edited(const QString &key, const Value &value);
    void left(const QString &key);

private:
    struct Part {
        FormFields *fields;
        QPushButton *heading; ///< none over the first
        QString title;
        bool open = true;
    };
    void addPart(const Section &section, const FormContext &context);
    const Kind &m_kind;
    std::vector<Part> m_parts;
};
