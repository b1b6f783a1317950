// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/editors/option_delegate.h"
#include "ui/base/colours.h"
#include "ui/base/label.h"
#include <QApplication>
#include <QPainter>

namespace {

constexpr int kMargin = 8;
constexpr int kAir = 4;

} // namespace

void OptionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString name = cell.text;
    const QString detail = index.data(kDetailRole).toString();
    cell.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const Colours &colours = Colours::of(cell.palette);
    const QRect area = cell.rect.adjusted(kMargin, kAir, -kMargin, -kAir);
    const QFontMetrics metrics(cell.font);
    painter->save();
    painter->setPen(colours.text);
    painter->setFont(cell.font);
    const Qt::Alignment at = detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop;
    painter->drawText(area, static_cast<int>(at) | Qt::TextSingleLine,
                      metrics.elidedText(name, Qt::ElideRight, area.width()));
    if (!detail.isEmpty()) {
        const QFont small = fontOf(TextRank::Small);
        painter->setPen(colours.muted);
        painter->setFont(small);
        painter->drawText(area, static_cast<int>(Qt::AlignBottom) | Qt::TextSingleLine,
                          QFontMetrics(small).elidedText(detail, Qt::ElideRight, area.width()));
    }
    painter->restore();
}

QSize OptionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    int height = QFontMetrics(option.font).height() + 2 * kAir;
    if (!index.data(kDetailRole).toString().isEmpty())
        height += QFontMetrics(fontOf(TextRank::Small)).height() + 1;
    size.setHeight(std::max(size.height(), height));
    return size;
}
