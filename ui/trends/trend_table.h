// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"
#include <QTableWidget>

/// A table of counts on screen; Enter or a double click on a figure asks for the records behind it.
class TrendTable : public QTableWidget {
    Q_OBJECT
public:
    explicit TrendTable(QWidget *parent = nullptr);
    void setTable(const report::Table &table);
    /// What names and figures take side by side, in pixels.
    int wholeWidth() const;

Q_SIGNALS:
    void recordsAsked(const QString &what, const std::vector<RecordId> &ids);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask(int row, int column);
    report::Table m_table;
};
