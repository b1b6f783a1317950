// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTranslator>
#include <catch2/catch.hpp>

TEST_CASE("A shipped translation loads from the program and turns British English into its language")
{
    QTranslator welsh;
    REQUIRE(welsh.load(QStringLiteral(":/translations/wardkeep_cy.qm")));
    CHECK(welsh.language() == QStringLiteral("cy"));

    REQUIRE(QCoreApplication::installTranslator(&welsh));
    CHECK(QCoreApplication::translate("Moment", "about %1") == QStringLiteral("tua %1"));
    CHECK(QCoreApplication::translate("Moment", "a text nobody has translated") ==
          QStringLiteral("a text nobody has translated"));
    QCoreApplication::removeTranslator(&welsh);
    CHECK(QCoreApplication::translate("Moment", "about %1") == QStringLiteral("about %1"));
}
