// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStackedWidget>

/// Pages of which one is shown; it alone says how small the stack may be. In a scroll area no page keeps the window
/// from being made smaller, however large its text.
class PageStack : public QStackedWidget {
public:
    explicit PageStack(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Bars appear where the room is less than the page shown can be used in.
    static QWidget *scrolled(PageStack *stack);
};
