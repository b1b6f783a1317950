// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/any_record.h"
#include "core/records/names.h"
#include <QWidget>

class FlowLayout;

/// Rows that people often need, as buttons that add them (`Children::examples`): those for what the record is about,
/// without those that are there already.
class RowExamples : public QWidget {
    Q_OBJECT
public:
    RowExamples(const Children &list, const Names &names, QWidget *parent = nullptr);
    /// Offers what fits the record.
    void arrange(const AnyRecord &record);

Q_SIGNALS:
    /// The person wants the row.
    void chosen(const AnyRecord &row);

private:
    std::vector<ChoiceName> fitting(const AnyRecord &record) const;
    AnyRecord rowOf(const ChoiceName &example) const;
    const Children &m_list;
    const Names &m_names;
    QStringList m_offered; ///< their codes
    FlowLayout *m_flow;
};
