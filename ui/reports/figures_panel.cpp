// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figures_panel.h"
#include "core/reports/figure_walk.h"
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

FiguresPanel::FiguresPanel(QWidget *parent) : QWidget(parent), m_table(new QTableWidget(0, 4))
{
    m_table->setHorizontalHeaderLabels({tr("Table"), tr("Line"), tr("Column"), tr("Figure")});
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is cut stands in the tip
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Figures of the report"));
    m_table->setAccessibleDescription(tr("Enter shows the records behind a figure."));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_table);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { ask(row); });
}

void FiguresPanel::add(const FigurePlace &place, const Figure &figure)
{
    if (figure.ids.empty())
        return;
    const bool isTable = !place.column.isEmpty();
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    const bool isText = place.place == QStringLiteral("text");
    const QString cells[] = {isTable ? place.place : place.section, isTable || isText ? place.row : place.place,
                             place.column, ::show(figure)};
    QStringList words;
    for (int c = 0; c < 4; ++c) {
        auto *item = new QTableWidgetItem(cells[c]);
        if (c == 3)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        else if (!cells[c].isEmpty())
            words << cells[c];
        item->setToolTip(cells[c]);
        m_table->setItem(at, c, item);
    }
    m_figures.push_back({tr("%1: %2").arg(words.join(QStringLiteral(", ")), ::show(figure)), figure.ids});
}

void FiguresPanel::setReport(const Report &report)
{
    m_table->setRowCount(0);
    m_figures.clear();
    for (const report::Section &section : report.sections)
        for (const report::Block &block : section.blocks)
            if (const auto *table = std::get_if<report::Table>(&block); table && table->isStreamed())
                return; // its rows are records already
    if (!walkFigures(report, [this](const FigurePlace &place, const Figure &figure) { add(place, figure); }))
        return;
    fitColumns();
}

/// The line and the figure are what is looked for: a long title of a table leaves them room.
void FiguresPanel::fitColumns()
{
    for (const int column : {0, 2}) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), m_table->viewport()->width() / 4));
    }
}

void FiguresPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void FiguresPanel::ask(int row)
{
    if (row >= 0 && row < count())
        Q_EMIT recordsAsked(m_figures[static_cast<std::size_t>(row)].what,
                            m_figures[static_cast<std::size_t>(row)].ids);
}
