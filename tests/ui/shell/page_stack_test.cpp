// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"
#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <catch2/catch.hpp>

TEST_CASE("Only the page shown says how small the stack may be")
{
    auto *stack = new PageStack;
    const std::unique_ptr<QWidget> area(PageStack::scrolled(stack));
    auto *narrow = new QWidget;
    narrow->setMinimumSize(200, 100);
    auto *wide = new QWidget;
    wide->setMinimumSize(900, 100);
    stack->addWidget(narrow);
    stack->addWidget(wide);
    area->resize(400, 300);
    area->show();
    const QScrollBar *bar = static_cast<QScrollArea *>(area.get())->horizontalScrollBar();
    CHECK(stack->width() == 400);
    CHECK(area->minimumSizeHint().width() < 200);
    stack->setCurrentWidget(wide);
    QCoreApplication::sendPostedEvents();
    CHECK(stack->width() == 900);
    CHECK(bar->maximum() == 500);
    stack->setCurrentWidget(narrow);
    QCoreApplication::sendPostedEvents();
    CHECK(stack->width() == 400);
    CHECK(bar->maximum() == 0);
}
