// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_checks.h"
#include "ui/shell/help_window.h"
#include <QTextBrowser>
#include <catch2/catch.hpp>

TEST_CASE("The help has a topic for each text that ships, and passes what every window must")
{
    HelpWindow help;
    CHECK(help.topics() >= 8);
    CHECK(help.findChild<QTextBrowser *>()->toPlainText().size() > 100);
    CHECK(checks::all(help).join(u'\n').toStdString() == "");
}
