// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/any_record.h"
#include "ui/base/card.h"
#include "ui/base/editors/field_editor.h"

class FormRow;
class LineExamples;
class Label;
class RowExamples;
class QPushButton;

/// A list of child rows in a form: one line each, opened to be edited, added and taken away. It writes into the form's
/// record, always by list and place.
class FormChildren : public Card {
    Q_OBJECT
public:
    FormChildren(const Children &list, AnyRecord &record, const FormContext &context, QWidget *parent = nullptr);
    /// As a step shows it: one section of each row, open; rows come and go only where the step says so.
    FormChildren(const Children &list, AnyRecord &record, const FormContext &context, const FormStepList &step,
                 QWidget *parent = nullptr);
    ~FormChildren() override;
    /// Shows the record's rows anew.
    void load();
    /// The record changed elsewhere: shows the rows anew where some came or went, else what is said of each.
    void follow();
    void setReadOnly(bool readOnly);
    /// Adds a row, opens it and puts the focus into it.
    void add();
    /// The same with one field filled in, and the focus in another.
    void addWith(const QString &key, const Value &value, const QString &focus);
    /// The same with a row that is begun.
    void addRow(const AnyRecord &row, const QString &focus);
    void remove(std::size_t index);
    void open(std::size_t index, bool opened = true);
    std::size_t count() const { return m_rows.size(); }
    FormRow *fields(std::size_t index) const;
    const Children &list() const { return m_list; }

Q_SIGNALS:
    void edited();
    void left();

private:
    struct Row {
        QWidget *whole;
        Label *summary;
        QPushButton *open;
        QPushButton *remove;
        FormRow *fields;
        std::vector<LineExamples *> lines;
    };
    Row makeRow();
    void addExamples();
    void addLineExamples(Row &row);
    QString nameOf(std::size_t index) const;
    void wire(const Row &row);
    void arrange();
    void undoRemoval();
    QString summaryOf(std::size_t index) const;
    std::size_t indexOf(const QWidget *whole) const;
    const Children &m_list;
    AnyRecord &m_record;
    FormContext m_context;
    FormStepList m_step;
    std::vector<Row> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QPushButton *m_undo;
    RowExamples *m_examples = nullptr;
    std::optional<std::pair<std::size_t, AnyRecord>> m_removed;
    bool m_readOnly = false;
};
