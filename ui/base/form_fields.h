// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/editors/field_editor.h"
#include <span>
#include <vector>

class Label;
class ProblemLabel;
class QGridLayout;
class ScoreMatrix;

/// Fields of one record or row, each with its label, editor, help and problem. It edits nothing itself: it says which
/// field was edited and gives the value.
class FormFields : public QWidget {
    Q_OBJECT
public:
    FormFields(const Kind &kind, std::span<const Field> fields, const FormContext &context, QWidget *parent = nullptr);
    /// Shows what the record holds.
    void load(const void *record);
    /// Shows the fields that are asked for; answers whether there is any.
    bool arrange(const void *record);
    void setReadOnly(bool readOnly);
    /// Shows the problems of one field beside it.
    void showProblems(const QString &key, const Problems &problems);
    /// What can't be read, by the keys of the fields.
    Problems readingProblems() const;
    bool holds(const QString &key) const { return rowOf(key) != nullptr; }
    FieldEditor *editor(const QString &key) const;
    /// In front of the label for screen readers where there are several of the same: `Person involved 2`.
    void setPrefix(const QString &prefix);
    const std::span<const Field> &fields() const { return m_fields; }

Q_SIGNALS:
    /// The person changed the field with the key to the value; null too where it can't be read.
    void edited(const QString &key, const Value &value);
    void left(const QString &key);
    void rangeRead(const QString &key, const Value &until);

private:
    struct Row {
        const Field *field;
        Label *label;
        QWidget *cell;
        FieldEditor *editor;
        ProblemLabel *problem;
        bool shown = true;
    };
    void addRow(const Field &field, const FormContext &context);
    void addMatrix(const FormContext &context);
    void showScores();
    const Row *rowOf(const QString &key) const;
    QString labelOf(const Field &field) const;
    const Kind &m_kind;
    std::span<const Field> m_fields;
    /// The scores of a pair, likelihood first, with the matrix that shows them.
    struct ScorePair {
        std::size_t likelihood;
        ScoreMatrix *matrix;
        Label *band;   ///< what the score is called
        Label *asks;   ///< what the band asks for
        QWidget *line; ///< all three
    };
    std::vector<Row> m_rows;
    std::vector<ScorePair> m_pairs;
    const Names &m_names;
    QGridLayout *m_grid;
};
