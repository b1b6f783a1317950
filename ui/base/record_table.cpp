// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/record_table.h"
#include "core/workspace/workspace.h"
#include "ui/base/record_table_widths.h"
#include "ui/base/tag_delegate.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

RecordTable::RecordTable(const Kind &kind, const Workspace &workspace, const PrivacyKey &privacy, QWidget *parent)
    : QTableView(parent), m_names(workspace.names()), m_model(new RecordTableModel(kind, workspace, privacy, this))
{
    setAccessibleName(kind.shown(kind.plural));
    setItemDelegate(new TagDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // no row is measured: any number of them
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordTable::sortBy);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_measuring && column != horizontalHeader()->logicalIndex(horizontalHeader()->count() - 1))
            m_widened = m_model->columnKeys();
    });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->idAt(index.row())); });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::keepPlace);
    setModel(m_model);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordTable::returnToPlace);
    connect(m_model, &RecordTableModel::counted, this, &RecordTable::showSort);
    connect(m_model, &RecordTableModel::counted, this, &RecordTable::chooseAwaited);
    horizontalHeader()->setSectionsClickable(true);
    measure();
}

RecordId RecordTable::current() const { return currentIndex().isValid() ? m_model->idAt(currentIndex().row()) : 0; }

void RecordTable::choose(RecordId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        leave();
        m_awaited = m_model->isReading() ? id : 0;
        return;
    }
    setCurrentIndex(m_model->index(row, 0));
    scrollTo(m_model->index(row, 0));
}

void RecordTable::chooseAwaited()
{
    if (m_awaited != 0)
        choose(m_awaited);
}

void RecordTable::leave()
{
    m_awaited = 0;
    m_kept = 0;
    setCurrentIndex({});
    clearSelection();
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || current() == 0)
        return QTableView::keyPressEvent(event);
    Q_EMIT opened(current());
}

// A line is one record: Home and End mean the first and the last of them, as in a list.
QModelIndex RecordTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd)
        return QTableView::moveCursor(action, modifiers);
    const int row = action == MoveHome ? 0 : m_model->rowCount() - 1;
    return m_model->index(row, std::max(0, currentIndex().column()));
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        measure();
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        m_awaited = 0;
    if (!m_resetting && current.row() != previous.row())
        Q_EMIT chosen(current.isValid() ? m_model->idAt(current.row()) : 0);
}

void RecordTable::sortBy(int column)
{
    if (!m_model->isSortable(column))
        return showSort();
    const bool again = m_model->columns()[static_cast<std::size_t>(column)].key == m_model->query().sort;
    const bool descending = again && !m_model->query().descending;
    m_model->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordTable::showSort()
{
    const ListQuery &query = m_model->query();
    const auto at = m_model->columnKeys().indexOf(query.sort.isEmpty() ? QStringLiteral("entered") : query.sort);
    horizontalHeader()->setSortIndicatorShown(at >= 0);
    horizontalHeader()->setSortIndicator(static_cast<int>(at),
                                         query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordTable::keepPlace()
{
    m_resetting = true;
    m_kept = current() != 0 ? current() : m_kept;
    m_scroll = verticalScrollBar()->value();
}

void RecordTable::returnToPlace()
{
    const int row = m_model->rowOf(m_kept);
    // Qt chooses the first row by itself when a table that was never told gets the focus.
    setCurrentIndex(row >= 0 ? m_model->index(row, 0) : QModelIndex());
    m_resetting = false;
    verticalScrollBar()->setValue(row >= 0 ? m_scroll : 0);
    measure();
    if (row < 0 && m_kept != 0) {
        m_kept = 0;
        Q_EMIT chosen(0);
    }
}

void RecordTable::measure()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    if (m_widened == m_model->columnKeys() && !m_widened.isEmpty())
        return;
    std::vector<ColumnWidth> needs;
    for (const TableColumn &column : m_model->columns())
        needs.push_back(widthOf(column, m_names, font()));
    const std::vector<int> widths = fitted(needs, viewport()->width());
    const QScopedValueRollback measuring(m_measuring, true);
    for (std::size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(static_cast<int>(i), widths[i]);
}
