// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/record_table_model.h"
#include "core/records/reading_order.h"
#include "core/records/show.h"
#include "core/workspace/workspace.h"
#include "ui/base/background.h"
#include "ui/base/privacy_key.h"
#include "ui/base/record_table_tags.h"
#include "ui/base/tag_delegate.h"
#include <algorithm>
#include <span>

RecordTableModel::RecordTableModel(const Kind &kind, const Workspace &workspace, const PrivacyKey &privacy,
                                   QObject *parent)
    : QAbstractTableModel(parent), m_kind(kind), m_workspace(workspace), m_privacy(privacy),
      m_columns(columnsNamed(kind, usualColumns(kind)))
{
    connect(&privacy, &PrivacyKey::turned, this, [this] {
        forget();
        if (!m_ids.empty() && !m_columns.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void RecordTableModel::setColumns(const QStringList &keys)
{
    beginResetModel();
    m_columns = columnsNamed(m_kind, keys);
    forget();
    endResetModel();
}

QStringList RecordTableModel::columnKeys() const
{
    QStringList keys;
    for (const TableColumn &column : m_columns)
        keys << column.key;
    return keys;
}

/// The keys that storage knows; computed ones are found from the whole record.
QStringList RecordTableModel::storedKeys() const
{
    QStringList keys;
    for (const TableColumn &column : m_columns)
        keys << (column.computed ? QStringLiteral("entered") : column.key);
    return keys;
}

void RecordTableModel::setQuery(const ListQuery &query)
{
    m_query = query;
    const Field *sorted = m_kind.field(query.sort);
    m_query.order = sorted ? readingOrder(*sorted, m_workspace.names()) : std::vector<Value>();
    const Result<std::vector<ListRow>> first = m_workspace.list(m_kind).page(m_query, storedKeys(), kPage);
    beginResetModel();
    forget();
    m_ids.clear();
    if (first)
        for (const ListRow &row : *first)
            m_ids.push_back(row.id);
    if (first && !first->empty())
        m_pages.insert(0, new Page(read(*first)));
    m_complete = m_ids.size() < static_cast<std::size_t>(kPage);
    endResetModel();
    if (!first)
        Q_EMIT failed(first.error().text);
    if (m_job)
        m_job->cancel();
    m_job.clear();
    if (!m_complete)
        findRest();
    Q_EMIT counted();
}

void RecordTableModel::refresh()
{
    if (m_complete && m_ids.size() < static_cast<std::size_t>(kPage)) {
        const Result<std::vector<RecordId>> ids = m_workspace.list(m_kind).ids(m_query);
        if (ids)
            return take(*ids);
    }
    findRest();
}

/// All numbers in order, found on a connection of the worker's own; a later question makes an earlier answer void.
void RecordTableModel::findRest()
{
    using Ids = Result<std::vector<RecordId>>;
    if (m_job)
        m_job->cancel();
    auto work = [path = m_workspace.path(), kind = &m_kind, query = m_query,
                 scope = may(m_workspace.actor(), Act::Read, m_kind, m_workspace.today())](JobProgress &) -> Ids {
        const Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::ReadOnly);
        if (!database)
            return database.error();
        return Lister(**database, *kind, scope).ids(query);
    };
    auto current = std::make_shared<QPointer<Job>>();
    m_job = inBackground(this, std::move(work), [this, current](Ids found) {
        if (*current != m_job)
            return;
        m_job.clear();
        if (!found)
            return Q_EMIT failed(found.error().text);
        take(std::move(*found));
    });
    *current = m_job;
}

void RecordTableModel::take(std::vector<RecordId> ids)
{
    m_complete = true;
    const bool same = ids == m_ids;
    const bool more = !same && ids.size() > m_ids.size() && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
    if (more) {
        beginInsertRows({}, rowCount(), static_cast<int>(ids.size()) - 1);
        m_ids = std::move(ids);
        forget();
        endInsertRows();
    } else if (!same) {
        beginResetModel();
        m_ids = std::move(ids);
        forget();
        endResetModel();
    } else {
        forget();
    }
    if (!m_ids.empty() && !m_columns.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT counted();
}

void RecordTableModel::forget() { m_pages.clear(); }

bool RecordTableModel::isSortable(int column) const
{
    if (column < 0 || column >= columnCount())
        return false;
    const TableColumn &c = m_columns[static_cast<std::size_t>(column)];
    return !c.computed && (Lister::sortable(m_kind, c.key) || (m_complete && count() < kSortableRows));
}

RecordId RecordTableModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_ids[static_cast<std::size_t>(row)];
}

int RecordTableModel::rowOf(RecordId id) const
{
    const auto at = std::find(m_ids.begin(), m_ids.end(), id);
    return at == m_ids.end() ? -1 : static_cast<int>(at - m_ids.begin());
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    const bool wanted = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == TagDelegate::kTagRole;
    if (!index.isValid() || !wanted)
        return {};
    const Page *page = pageOf(index.row());
    const auto row = static_cast<std::size_t>(index.row() % kPage);
    if (!page || row >= page->size())
        return {};
    const Cell &cell = (*page)[row][static_cast<std::size_t>(index.column())];
    if (role == TagDelegate::kTagRole)
        return cell.tag;
    return cell.text;
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[static_cast<std::size_t>(section)].label;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (!isSortable(column))
        return;
    ListQuery query = m_query;
    query.sort = m_columns[static_cast<std::size_t>(column)].key;
    query.descending = order == Qt::DescendingOrder;
    if (!(query == m_query))
        setQuery(query);
}

const RecordTableModel::Page *RecordTableModel::pageOf(int row) const
{
    const int number = row / kPage;
    if (const Page *page = m_pages.object(number))
        return page;
    const auto first = static_cast<std::size_t>(number) * kPage;
    const std::size_t length = std::min(m_ids.size() - first, static_cast<std::size_t>(kPage));
    const std::span<const RecordId> ids(m_ids.data() + first, length);
    const Result<std::vector<ListRow>> found = m_workspace.list(m_kind).rows(ids, storedKeys());
    if (!found)
        return nullptr;
    std::vector<ListRow> rows; // one that is gone leaves an empty line until the list is read anew
    auto at = found->begin();
    for (const RecordId id : ids) {
        const bool here = at != found->end() && at->id == id;
        rows.push_back(here ? *at : ListRow{id, {}, false, std::vector<Value>(m_columns.size())});
        at += here ? 1 : 0;
    }
    auto *page = new Page(read(rows));
    m_pages.insert(number, page);
    return page;
}

RecordTableModel::Page RecordTableModel::read(const std::vector<ListRow> &rows) const
{
    const bool computes = std::any_of(m_columns.begin(), m_columns.end(), [](const auto &c) { return c.computed; });
    Page page;
    for (const ListRow &row : rows) {
        std::optional<AnySaved> whole;
        if (computes)
            if (Result<AnySaved> loaded = m_workspace.load(m_kind, row.id); loaded)
                whole = std::move(*loaded);
        std::vector<Cell> cells;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            cells.push_back(cellOf(m_columns[i], row, i, whole ? &*whole : nullptr));
        page.push_back(std::move(cells));
    }
    return page;
}

RecordTableModel::Cell RecordTableModel::cellOf(const TableColumn &column, const ListRow &row, std::size_t at,
                                                const AnySaved *whole) const
{
    if (column.computed) {
        if (!whole)
            return {};
        const Found found = column.computed->find(whole->record.data(), m_workspace.today(), m_workspace.names());
        const auto tag = tagOf(found);
        return {found.text, tag ? QVariant::fromValue(*tag) : QVariant()};
    }
    if (column.key == QStringLiteral("reference"))
        return {row.reference, {}};
    if (!column.field) // entered: UTC in storage
        return {showShort(Day(QDateTime::fromString(row.cells[at].text(), Qt::ISODate).toLocalTime().date())), {}};
    const Field &field = *column.field;
    const Value &value = row.cells[at];
    const Names &names = m_workspace.names();
    const bool hides = m_privacy.isOn() && isAboutPerson(field);
    Cell cell{hides ? showPrivate(field, value, names) : showInRegister(field, value, names), {}};
    if (const auto tag = tagOf(field, value, names))
        cell.tag = QVariant::fromValue(*tag);
    return cell;
}
