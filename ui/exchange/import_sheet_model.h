// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_sheet.h"
#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <memory>

/// A file as it stands, row by row; rows that are refused are marked with a cross and in red.
class ImportSheetModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setSheet(std::shared_ptr<const ImportSheet> sheet);
    /// Marks the rows with these numbers, as a spreadsheet counts them.
    void setRefused(QSet<qsizetype> numbers);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isRefused(int row) const { return m_refused.contains(m_sheet->number(row)); }
    std::shared_ptr<const ImportSheet> m_sheet;
    QSet<qsizetype> m_refused;
    mutable QCache<int, QStringList> m_cells{500};
};
