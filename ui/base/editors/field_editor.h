// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include <QWidget>

class LinkSource;

/// What editors ask of the office; outlives them.
struct FormContext {
    const Names &names;
    Day today;
    LinkSource *links = nullptr; ///< none: links are shown and cleared, not picked
};

/// Edits one value of a record. Its focus proxy is the control that takes the keys and is its label's buddy.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    explicit FieldEditor(QWidget *parent = nullptr);
    /// What it holds; null where nothing is known or what stands typed can't be read.
    virtual Value value() const = 0;
    /// Shows a value; tells nobody.
    virtual void setValue(const Value &value) = 0;
    /// Why what stands typed can't be read, in a sentence; empty where it can.
    virtual QString readingProblem() const { return {}; }
    /// What stands typed where that can't be read, so that a draft loses nothing.
    virtual QString unreadText() const { return {}; }
    virtual void setUnreadText(const QString &) {}
    virtual void setReadOnly(bool readOnly) = 0;
    /// What a screen reader calls it.
    virtual void setName(const QString &name);

Q_SIGNALS:
    /// The person changed it, letter by letter.
    void edited();
    /// The person is done with it for now.
    void left();
};

/// The editor for a field's type.
FieldEditor *makeEditor(const Kind &kind, const Field &field, const FormContext &context, QWidget *parent);
/// Whether the field can hold that its value is not known.
bool mayBeUnknown(const Kind &kind, const Field &field);
