// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/tag.h"
#include <QStyledItemDelegate>

/// Draws a cell as a tag where the model gives a `TagText` under `kTagRole`, and as ever where it does not. The display
/// text stays the word, for copying, sorting and screen readers.
class TagDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kTagRole = Qt::UserRole + 100;
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
