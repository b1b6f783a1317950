// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/any_record.h"
#include "ui/base/editors/field_editor.h"
#include <QJsonObject>
#include <map>

class Card;
class FormChildren;
class FormFields;
class FormSteps;
class ProblemList;
class QVBoxLayout;

/// A record as it is filled in: sections that appear as the kind of thing asks for them, child rows, problems beside
/// their fields and in a list at the top. Enter goes to the next field, Ctrl+Enter asks to save.
class Form : public QWidget {
    Q_OBJECT
public:
    Form(const AnyRecord &record, const FormContext &context, QWidget *parent = nullptr);
    ~Form() override;
    /// The record as edited; what can't be read is not known in it.
    const AnyRecord &record() const { return m_record; }
    /// Begins anew with another state of the record.
    void setRecord(const AnyRecord &record);
    /// Whether it differs from what it began with, or something unread stands typed.
    bool isDirty() const;
    void setReadOnly(bool readOnly);

    /// Looks at everything, shows what is wrong and keeps showing it while it is mended; answers all problems.
    Problems check(Stage stage = Stage::Report);
    /// Puts the focus into the first field, as a form that opens has it.
    void start();
    /// Puts the focus into the field of the path (`kind`, `parties/2/role`), or on what adds to a list (`parties`).
    void jumpTo(const QString &path);
    /// The editor of a field of the record itself; none where the kind has no such field.
    FieldEditor *editor(const QString &key) const;
    /// The list of rows, where the form has several views of it the one in which rows come and go.
    FormChildren *children(const QString &key) const;

    /// Everything typed, unread texts included, for a draft.
    QJsonObject draft() const;
    /// Puts a draft back; the record it began with stays what `isDirty` compares with.
    Result<void> restore(const QJsonObject &draft);

Q_SIGNALS:
    void edited();
    void saveRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Part {
        const Section *section;
        Card *card;
        FormFields *fields;
    };
    void build();
    void buildSteps();
    void addSection(const Section &section, QVBoxLayout &column);
    void addChildren(const Children &list, const FormStepList &step, QVBoxLayout &column);
    void showStepOf(const QWidget *widget);
    void markSteps(const Problems &all);
    FieldEditor *rowEditor(const QString &path) const;
    void changedIn(const FormChildren *rows);
    void fieldEdited(const QString &key, const Value &value);
    void rangeRead(const QString &key, const Value &until);
    void arrange();
    void changed();
    Problems findProblems() const;
    void showProblems(const Problems &all);
    void load();
    QString where(const QString &path) const;

    AnyRecord m_began;
    AnyRecord m_record;
    FormContext m_context;
    ProblemList *m_problems;
    FormSteps *m_steps = nullptr; ///< none: all stands on one page
    std::vector<Part> m_parts;
    std::vector<FormChildren *> m_lists;
    std::map<QString, QString> m_rangeProblems; // by key
    Stage m_stage = Stage::Report;
    bool m_checked = false;
};
