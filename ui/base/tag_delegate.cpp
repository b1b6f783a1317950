// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/tag_delegate.h"
#include <QApplication>
#include <QPainter>

namespace {

constexpr int kCellMargin = 4;

} // namespace

void TagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant tag = index.data(kTagRole);
    if (!tag.canConvert<TagText>())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    paintTag(*painter, cell.rect.adjusted(kCellMargin, 0, -kCellMargin, 0), tag.value<TagText>(), cell.font,
             cell.palette);
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    const QVariant tag = index.data(kTagRole);
    if (!tag.canConvert<TagText>())
        return plain;
    const QSize size = tagSize(tag.value<TagText>(), option.font);
    return {size.width() + 2 * kCellMargin, qMax(plain.height(), size.height() + kCellMargin)};
}
