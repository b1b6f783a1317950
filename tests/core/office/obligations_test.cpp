// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/obligations.h"
#include <catch2/catch.hpp>

TEST_CASE("Obligations are cited by where they stand, each document and each place once")
{
    CHECK(obligationsCited(QString()).isEmpty());
    CHECK(obligationsCited(QStringLiteral("P5.9b P5.9 PA2 S4.1 P5.14")) ==
          QStringLiteral("policy 5.9, appendix 2, 5.14; strategy 4.1"));
    CHECK(obligationsCited(QStringLiteral("X1 P3")) == QStringLiteral("X1; policy 3"));
    CHECK(obligationsCited(QStringLiteral("P5.21 RIDDOR")) == QStringLiteral("policy 5.21; RIDDOR"));
}

TEST_CASE("The words of obligations stand a line each, after where they stand")
{
    const QStringList lines = obligationsInWords(QStringLiteral("PA2 X1 P1.1")).split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines.first().startsWith(QStringLiteral("Policy appendix 2: ")));
    CHECK(lines.last() ==
          QStringLiteral("Policy 1.1: Staff wear a recognised identity badge whenever they are working."));
}
