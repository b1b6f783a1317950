// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/list.h"
#include "ui/base/record_table_columns.h"
#include "ui/base/tag.h"
#include <QAbstractTableModel>
#include <QCache>
#include <QPointer>

class Job;
class PrivacyKey;
class Workspace;

/// The rows of a register for a table of any size: the first page at once, the numbers of all rows from a second
/// connection in the background, later pages as they come into sight.
class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kPage = 100;
    static constexpr int kPagesKept = 60;
    static constexpr int kSortableRows = 20'000; ///< by a column without an index

    RecordTableModel(const Kind &kind, const Workspace &workspace, const PrivacyKey &privacy,
                     QObject *parent = nullptr);
    void setColumns(const QStringList &keys);
    const std::vector<TableColumn> &columns() const { return m_columns; }
    QStringList columnKeys() const;
    /// Shows what this query finds.
    void setQuery(const ListQuery &query);
    const ListQuery &query() const { return m_query; }
    /// Reads anew, as after a save; rows that stay keep their place where nothing came or went.
    void refresh();
    /// Whether a click on the column's heading may sort.
    bool isSortable(int column) const;
    /// How many there are; the rows counted so far while the rest is still being found.
    qint64 count() const { return static_cast<qint64>(m_ids.size()); }
    bool isComplete() const { return m_complete; }
    /// Whether the numbers of the rows are being found, for the first time or anew.
    bool isReading() const { return !m_job.isNull(); }
    RecordId idAt(int row) const;
    /// -1 where the record is not among the rows.
    int rowOf(RecordId id) const;
    const Kind &kind() const { return m_kind; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// The rows are others, or their number is now known.
    void counted();
    void failed(const QString &sentence);

private:
    struct Cell {
        QString text;
        QVariant tag;
    };
    using Page = std::vector<std::vector<Cell>>;
    const Page *pageOf(int row) const;
    Page read(const std::vector<ListRow> &rows) const;
    Cell cellOf(const TableColumn &column, const ListRow &row, std::size_t at, const AnySaved *whole) const;
    QStringList storedKeys() const;
    void findRest();
    void take(std::vector<RecordId> ids);
    void forget();

    const Kind &m_kind;
    const Workspace &m_workspace;
    const PrivacyKey &m_privacy;
    ListQuery m_query;
    std::vector<TableColumn> m_columns;
    std::vector<RecordId> m_ids;
    mutable QCache<int, Page> m_pages{kPagesKept};
    QPointer<Job> m_job;
    bool m_complete = true;
};
