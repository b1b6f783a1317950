// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/any_record.h"
#include "core/records/names.h"
#include <QWidget>

class FlowLayout;
struct Field;

/// Lines that people often write into a long text of a row, as buttons that add them below what stands there. They are
/// items of the list `line-example` with the trait `in:<kind of the row>/<field>`: those for what the record is about
/// (`for:<code picked>`, as for rows), without those that the text has already.
class LineExamples : public QWidget {
    Q_OBJECT
public:
    LineExamples(const Kind &kind, const Field &into, const Names &names, QWidget *parent = nullptr);
    /// Offers what fits the record and its row.
    void arrange(const AnyRecord &record, const void *row);
    /// Whether anything is ever offered for the field.
    static bool has(const Kind &kind, const Field &into, const Names &names);

Q_SIGNALS:
    /// The person wants the text to be this.
    void chosen(const QString &text);

private:
    std::vector<ChoiceName> fitting(const AnyRecord &record, const QStringList &lines) const;
    const Kind &m_kind;
    const Field &m_into;
    const Names &m_names;
    QString m_text;
    QStringList m_offered; ///< their codes
    FlowLayout *m_flow;
};
