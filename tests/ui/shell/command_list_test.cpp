// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_list.h"
#include <QAction>
#include <catch2/catch.hpp>

TEST_CASE("A command is found by the beginnings of its words, in any order and case")
{
    CommandList commands;
    QAction action(QStringLiteral("&Print the pack …"));
    commands.add(&action);
    const auto [typed, found] = GENERATE(table<QString, bool>({{u"print"_qs, true},
                                                               {u"PACK pri"_qs, true},
                                                               {u"print the pack"_qs, true},
                                                               {u"rint"_qs, false},
                                                               {u"print badge"_qs, false},
                                                               {u" "_qs, false},
                                                               {u""_qs, false}}));
    CHECK(commands.matching(typed, 5).contains(&action) == found);
}

TEST_CASE("A command is found by what else it is called")
{
    CommandList commands;
    QAction print(QStringLiteral("Print this report …"));
    print.setWhatsThis(QStringLiteral("pack, paper"));
    commands.add(&print);
    CHECK(commands.matching(u"print pack"_qs, 5) == QList<QAction *>({&print}));
    CHECK(commands.matching(u"print pap"_qs, 5).size() == 1);
    CHECK(commands.matching(u"print badge"_qs, 5).isEmpty());
}

TEST_CASE("What is disabled or gone is not offered, and never more than asked")
{
    CommandList commands;
    QAction first(QStringLiteral("New badge"));
    QAction second(QStringLiteral("New office"));
    {
        QAction gone(QStringLiteral("New moon"));
        commands.add(&gone);
    }
    commands.add(&first);
    commands.add(&second);
    CHECK(commands.matching(u"new"_qs, 5) == QList<QAction *>({&first, &second}));
    CHECK(commands.matching(u"new"_qs, 1) == QList<QAction *>({&first}));
    first.setEnabled(false);
    CHECK(commands.matching(u"new"_qs, 5) == QList<QAction *>({&second}));
}

TEST_CASE("What must come before a command is done before it")
{
    CommandList commands;
    QAction action(QStringLiteral("New badge"));
    QStringList order;
    QObject::connect(&action, &QAction::triggered, &action, [&order] { order << u"run"_qs; });
    commands.add(&action, [&order] { order << u"before"_qs; });
    commands.run(&action);
    CHECK(order == QStringList({u"before"_qs, u"run"_qs}));
}

TEST_CASE("A command is read without its mnemonic and dots")
{
    CHECK(plainText(QAction(QStringLiteral("&Import …"))) == u"Import"_qs);
    CHECK(plainText(QAction(QStringLiteral("Keys && codes"))) == u"Keys & codes"_qs);
}
