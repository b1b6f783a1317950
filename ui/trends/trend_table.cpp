// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trend_table.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

TrendTable::TrendTable(QWidget *parent) : QTableWidget(parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    horizontalHeader()->setHighlightSections(false); // a bold name would seem to say something of its figures
    verticalHeader()->setHighlightSections(false);
    setAccessibleName(tr("Table of counts"));
    setAccessibleDescription(tr("Enter shows the records behind a figure."));
    connect(this, &QTableWidget::cellDoubleClicked, this, &TrendTable::ask);
}

void TrendTable::setTable(const report::Table &table)
{
    m_table = table;
    QStringList headings;
    for (std::size_t c = 1; c < table.columns.size(); ++c)
        headings << table.columns[c].heading;
    clear();
    setRowCount(static_cast<int>(table.rows.size()));
    setColumnCount(static_cast<int>(headings.size()));
    setHorizontalHeaderLabels(headings);
    QStringList lines;
    for (int r = 0; r < rowCount(); ++r) {
        const report::Row &row = table.rows[static_cast<std::size_t>(r)];
        lines << report::show(row.cells.front());
        for (int c = 0; c < columnCount(); ++c) {
            auto *item = new QTableWidgetItem(report::show(row.cells[static_cast<std::size_t>(c) + 1]));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setData(Qt::AccessibleTextRole, tr("%1, %2: %3").arg(lines.back(), headings[c], item->text()));
            if (row.role == report::Row::Role::Total || c + 1 == columnCount()) {
                QFont bold = font();
                bold.setBold(true);
                item->setFont(bold);
            }
            setItem(r, c, item);
        }
    }
    setVerticalHeaderLabels(lines);
    setAccessibleName(tr("Table: %1").arg(table.title));
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    resizeColumnsToContents();
    if (rowCount() > 0)
        setCurrentCell(0, columnCount() - 1);
    horizontalScrollBar()->setValue(0); // read from the left, whichever cell the keys begin at
}

int TrendTable::wholeWidth() const
{
    return verticalHeader()->sizeHint().width() + horizontalHeader()->length() +
           verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
}

void TrendTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return ask(currentRow(), currentColumn());
    QTableWidget::keyPressEvent(event);
}

void TrendTable::ask(int row, int column)
{
    if (row < 0 || column < 0)
        return;
    const report::Row &line = m_table.rows[static_cast<std::size_t>(row)];
    const auto at = static_cast<std::size_t>(column) + 1;
    const std::vector<RecordId> &ids = line.cells[at].figures.front().ids;
    if (!ids.empty())
        Q_EMIT recordsAsked(tr("%1, %2").arg(report::show(line.cells.front()), m_table.columns[at].heading), ids);
}
