// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractTableModel>
#include <QStringList>
#include <functional>

class QTableView;

/// Lines of words in columns, made when they come into sight.
class LinesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit LinesModel(QStringList headings, QObject *parent = nullptr);
    /// Shows `count` lines; `line` gives the cells of one and is asked until this is called again.
    void show(int count, std::function<QStringList(int)> line);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headings;
    int m_count = 0;
    std::function<QStringList(int)> m_line;
};

/// A table to look at: whole rows are chosen by keys and clicks, Tab leaves it, its last column takes the room left.
QTableView *lookingTable(QAbstractItemModel *model, const QString &name, QWidget *parent = nullptr);
/// Gives the columns the width of their first rows, none more than half the table.
void fitColumns(QTableView &table);
