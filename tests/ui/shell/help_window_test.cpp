// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_checks.h"
#include "ui/shell/help_window.h"
#include <QListWidget>
#include <QTextBrowser>
#include <catch2/catch.hpp>

TEST_CASE("The help has a topic for each text that ships, and passes what every window must")
{
    HelpWindow help;
    CHECK(help.topics() >= 8);
    const auto *topics = help.findChild<QListWidget *>();
    CHECK(topics->item(0)->text() == QStringLiteral("Reporting an incident"));
    CHECK(topics->sizeHintForColumn(0) <= topics->viewport()->width());
    CHECK(help.findChild<QTextBrowser *>()->toPlainText().size() > 100);
    CHECK(checks::all(help).join(u'\n').toStdString() == "");
}

TEST_CASE("With large letters the topics leave most of the window to the text")
{
    HelpWindow help;
    QFont large = help.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    help.setFont(large);
    help.resize(700, 500);
    help.show();
    auto *topics = help.findChild<QListWidget *>();
    CHECK(topics->width() <= help.width() / 3);
    CHECK(topics->wordWrap());
    CHECK(help.findChild<QTextBrowser *>()->width() > help.width() / 2);
}
