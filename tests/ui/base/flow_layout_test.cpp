// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/flow_layout.h"
#include <QWidget>
#include <catch2/catch.hpp>

namespace {

QWidget *block(int width)
{
    auto *widget = new QWidget;
    widget->setFixedSize(width, 20);
    return widget;
}

} // namespace

TEST_CASE("A flow starts a new line exactly when one is full")
{
    QWidget holder;
    auto *flow = new FlowLayout(&holder, 8);
    for (int i = 0; i < 3; ++i)
        flow->addWidget(block(100));
    const auto [width, lines] = GENERATE(table<int, int>({{316, 1}, {315, 2}, {208, 2}, {207, 3}, {50, 3}}));
    CHECK(flow->heightForWidth(width) == lines * 20 + (lines - 1) * 8);
}

TEST_CASE("A flow leaves no gap for what is hidden")
{
    QWidget holder;
    auto *flow = new FlowLayout(&holder, 8);
    QWidget *first = block(100);
    QWidget *second = block(100);
    flow->addWidget(first);
    flow->addWidget(second);
    holder.resize(300, 40);
    holder.show();
    CHECK(second->x() == 108);
    first->hide();
    flow->activate();
    CHECK(second->x() == 0);
    CHECK(flow->sizeHint().width() == 100);
}

TEST_CASE("What is taken out of a flow is no longer in it")
{
    QWidget holder;
    auto *flow = new FlowLayout(&holder);
    flow->addWidget(block(10));
    const std::unique_ptr<QLayoutItem> item(flow->takeAt(0));
    CHECK(item != nullptr);
    CHECK(flow->count() == 0);
    CHECK(flow->takeAt(0) == nullptr);
    CHECK(flow->itemAt(-1) == nullptr);
}
