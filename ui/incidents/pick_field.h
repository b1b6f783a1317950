// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/editors/option_field.h"

class ChoiceEditor;
class Names;
struct Field;

/// A line in which one thing is picked; what is typed and not picked is kept apart. `?` picks “not known”.
class PickField : public OptionField {
    Q_OBJECT
public:
    PickField(const QString &name, OptionSource source, QWidget *parent = nullptr);
    /// What was picked; its value is null where nothing was, or not known.
    const Option &choice() const { return m_choice; }
    bool saysUnknown() const { return m_unknown; }
    /// What stands typed and was not picked.
    QString unread() const;
    /// Shows a choice; tells nobody.
    void choose(const Option &option);
    void sayUnknown();
    QJsonObject draft() const;
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    /// The person picked something, or said that it is not known.
    void chosen();
    void edited();

private:
    void settle();
    OptionSource m_options;
    Option m_choice;
    bool m_unknown = false;
};

/// An editor of a choice field for the first report: `?` is the item that means not known, else empty.
ChoiceEditor *choiceFor(const Field &field, const Names &names, const QString &name);
