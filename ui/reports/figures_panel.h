// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"
#include <QWidget>

class QTableWidget;
struct FigurePlace;

/// Every figure of a report by table, row and column; Enter or a double click asks for the records behind it.
class FiguresPanel : public QWidget {
    Q_OBJECT
public:
    explicit FiguresPanel(QWidget *parent = nullptr);
    void setReport(const Report &report);
    int count() const { return static_cast<int>(m_figures.size()); }

Q_SIGNALS:
    void recordsAsked(const QString &what, const std::vector<RecordId> &ids);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        QString what;
        std::vector<RecordId> ids;
    };
    void add(const FigurePlace &place, const Figure &figure);
    void ask(int row);
    void fitColumns();
    QTableWidget *m_table;
    std::vector<Line> m_figures;
};
