// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/record_table_model.h"
#include <QTableView>

/// The table of a register: keys and clicks choose a record, Enter and double click open it, headings sort where that
/// is quick. The chosen record stays chosen, and in sight, when rows come and go.
class RecordTable : public QTableView {
    Q_OBJECT
public:
    RecordTable(const Kind &kind, const Workspace &workspace, const PrivacyKey &privacy, QWidget *parent = nullptr);
    RecordTableModel &rows() const { return *m_model; }
    /// The record chosen; 0 for none.
    RecordId current() const;
    /// Chooses a record; where it is not among the rows none is chosen, and it is as soon as its place is found.
    void choose(RecordId id);
    /// Chooses none.
    void leave();
    /// Sorts by a column, the other way round where the rows are sorted by it already.
    void sortBy(int column);

Q_SIGNALS:
    /// 0 where none is chosen any more.
    void chosen(RecordId id);
    void opened(RecordId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showSort();
    void keepPlace();
    void returnToPlace();
    void chooseAwaited();
    void measure();
    const Names &m_names;
    RecordTableModel *m_model;
    RecordId m_kept = 0;
    RecordId m_awaited = 0; ///< to be chosen once its place is known
    int m_scroll = 0;
    bool m_resetting = false;
    bool m_measuring = false;
    QStringList m_widened; ///< the columns while their widths are a person's own
};
