// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_checks.h"
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

TEST_CASE("The checks find nothing wrong with a plain labelled form")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *label = new QLabel(QStringLiteral("&Name"));
    auto *line = new QLineEdit;
    label->setBuddy(line);
    auto *button = new QPushButton(QStringLiteral("Save"));
    column->addWidget(label);
    column->addWidget(line);
    column->addWidget(button);
    window.show();
    CHECK(checks::all(window) == QStringList());
    CHECK(checks::tabWalk(window) == QList<QWidget *>({line, button}));
}

TEST_CASE("The checks find text without room, nameless controls and fields without a label")
{
    QWidget window;
    window.resize(200, 200);
    auto *narrow = new QLabel(QStringLiteral("A sentence that is far too long for this"), &window);
    narrow->setGeometry(0, 0, 40, 20);
    auto *outside = new QPushButton(QStringLiteral("Outside"), &window);
    outside->setGeometry(150, 0, 200, 40);
    auto *line = new QLineEdit(&window);
    line->setGeometry(0, 60, 100, 30);
    window.show();
    CHECK(checks::clipped(window).size() == 2);
    CHECK(checks::unnamed(window).size() == 1);
    CHECK(checks::unlabelled(window).size() == 1);
}

TEST_CASE("The checks find what takes the keys and is nothing to a screen reader")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *area = new QScrollArea;
    area->setAccessibleName(QStringLiteral("Record"));
    area->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(area);
    window.show();
    CHECK(checks::unnamed(window).size() == 1);
    area->setFocusPolicy(Qt::NoFocus);
    CHECK(checks::unnamed(window).isEmpty());
}

TEST_CASE("The checks find a field that catches Tab")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *notes = new QPlainTextEdit;
    column->addWidget(notes);
    column->addWidget(new QPushButton(QStringLiteral("Save")));
    window.show();
    CHECK(checks::notReached(window).size() == 1);
    notes->setTabChangesFocus(true);
    CHECK(checks::notReached(window).isEmpty());
}
