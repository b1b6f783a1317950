// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_sheet_model.h"
#include "ui/base/colours.h"
#include <QGuiApplication>
#include <QPalette>

void ImportSheetModel::setSheet(std::shared_ptr<const ImportSheet> sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_refused.clear();
    m_cells.clear();
    endResetModel();
}

void ImportSheetModel::setRefused(QSet<qsizetype> numbers)
{
    beginResetModel();
    m_refused = std::move(numbers);
    endResetModel();
}

int ImportSheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sheet ? 0 : m_sheet->rows();
}

int ImportSheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sheet ? 0 : static_cast<int>(m_sheet->headings().size());
}

QVariant ImportSheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::ForegroundRole && isRefused(index.row()))
        return Colours::of(QGuiApplication::palette()).tone(Tone::Danger).ink;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QStringList *cells = m_cells.object(index.row());
    if (!cells) {
        cells = new QStringList(m_sheet->cells(index.row()));
        m_cells.insert(index.row(), cells);
    }
    const QString text = cells->value(index.column());
    return role == Qt::DisplayRole ? text.simplified() : text;
}

QVariant ImportSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_sheet || section < 0)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_sheet->headings().value(section);
    if (section >= m_sheet->rows())
        return {};
    const QString number = QString::number(m_sheet->number(section));
    return isRefused(section) ? QStringLiteral("✕ ") + number : number;
}
