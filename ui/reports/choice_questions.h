// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/pack/pack_choices.h"
#include "ui/base/editors/field_editor.h"
#include <QCheckBox>
#include <QComboBox>
#include <functional>
#include <vector>

/// Which editor holds which of a paper's choices, said once for showing, reading and keeping from change. A place is a
/// member of the choices, or a function that gives a reference into them.
class ChoiceQuestions : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    template <class Place> void add(FieldEditor *editor, Place place)
    {
        m_all.push_back({[=](const PackChoices &c) { editor->setValue(valueOf(std::invoke(place, c))); },
                         [=](PackChoices &c) { take(std::invoke(place, c), editor->value()); },
                         [=](bool readOnly) { editor->setReadOnly(readOnly); }});
        connect(editor, &FieldEditor::edited, this, &ChoiceQuestions::noteEdit);
    }
    template <class Place> void add(QCheckBox *box, Place place)
    {
        m_all.push_back({[=](const PackChoices &c) { box->setChecked(std::invoke(place, c)); },
                         [=](PackChoices &c) { std::invoke(place, c) = box->isChecked(); },
                         [=](bool readOnly) { box->setEnabled(!readOnly); }});
        connect(box, &QCheckBox::toggled, this, &ChoiceQuestions::noteEdit);
    }
    template <class Place> void add(QComboBox *box, Place place)
    {
        m_all.push_back({[=](const PackChoices &c) { box->setCurrentText(std::invoke(place, c)); },
                         [=](PackChoices &c) { std::invoke(place, c) = box->currentText().trimmed(); },
                         [=](bool readOnly) { box->setEnabled(!readOnly); }});
        connect(box, &QComboBox::currentTextChanged, this, &ChoiceQuestions::noteEdit);
    }
    /// Shows the answers; tells nobody.
    void show(const PackChoices &choices);
    void read(PackChoices &choices) const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// A person changed an answer.
    void edited();

private:
    struct Question {
        std::function<void(const PackChoices &)> show;
        std::function<void(PackChoices &)> read;
        std::function<void(bool readOnly)> freeze;
    };
    static Value valueOf(const QString &text) { return Value(text); }
    static Value valueOf(const QStringList &lines) { return Value(lines.join(u'\n')); }
    static Value valueOf(Day day) { return Value(day.iso()); }
    static void take(QString &text, const Value &value) { text = value.text().trimmed(); }
    static void take(QStringList &lines, const Value &value);
    static void take(Day &day, const Value &value) { day = Day::fromIso(value.text()); }
    void noteEdit();
    std::vector<Question> m_all;
    bool m_showing = false;
};
