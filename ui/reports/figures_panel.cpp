// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figures_panel.h"
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

FiguresPanel::FiguresPanel(QWidget *parent) : QWidget(parent), m_table(new QTableWidget(0, 4))
{
    m_table->setHorizontalHeaderLabels({tr("Table"), tr("Line"), tr("Column"), tr("Figure")});
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
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

void FiguresPanel::add(const QString &place, const QString &row, const QString &column, const Figure &figure)
{
    if (figure.ids.empty())
        return;
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    const QString cells[] = {place, row, column, ::show(figure)};
    for (int c = 0; c < 4; ++c) {
        auto *item = new QTableWidgetItem(cells[c]);
        if (c == 3)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(at, c, item);
    }
    m_figures.push_back({tr("%1, %2, %3").arg(place, row, column), figure.ids});
}

void FiguresPanel::setReport(const Report &report)
{
    m_table->setRowCount(0);
    m_figures.clear();
    for (const report::Section &section : report.sections)
        for (const report::Block &block : section.blocks) {
            report::Table made;
            const auto *table = std::get_if<report::Table>(&block);
            if (const auto *chart = std::get_if<report::Chart>(&block))
                table = &(made = report::tableOf(*chart));
            if (!table || table->isStreamed())
                continue;
            const QString place = table->number.isEmpty() ? table->title : table->number;
            for (const report::Row &row : table->rows)
                for (std::size_t c = 0; c < row.cells.size() && c < table->columns.size(); ++c)
                    for (const Figure &figure : row.cells[c].figures)
                        add(place, row.cells.empty() ? QString() : report::show(row.cells.front()).trimmed(),
                            table->columns[c].heading, figure);
        }
    m_table->resizeColumnToContents(0);
    m_table->resizeColumnToContents(2);
}

void FiguresPanel::ask(int row)
{
    if (row >= 0 && row < count())
        Q_EMIT recordsAsked(m_figures[static_cast<std::size_t>(row)].what,
                            m_figures[static_cast<std::size_t>(row)].ids);
}
