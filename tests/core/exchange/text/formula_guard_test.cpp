// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/formula_guard.h"
#include <QRandomGenerator>
#include <catch2/catch.hpp>

TEST_CASE("a text that would start a formula gets an apostrophe")
{
    const auto [text, guarded] = GENERATE(table<const char *, const char *>({
        {"=1+1", "'=1+1"},
        {"+44 1632 960123", "'+44 1632 960123"},
        {"-5", "'-5"},
        {"@sum", "'@sum"},
        {"\tx", "'\tx"},
        {"\rx", "'\rx"},
        {"'=1", "''=1"},
        {"''@", "'''@"},
        {"＝1", "'＝1"},
        {"", ""},
        {"plain", "plain"},
        {"a=1", "a=1"},
        {"'tis", "'tis"},
        {"'", "'"},
        {"''", "''"},
        {" =1", " =1"},
    }));
    INFO(text);
    CHECK(guardFormula(QString::fromUtf8(text)) == QString::fromUtf8(guarded));
    CHECK(unguardFormula(QString::fromUtf8(guarded)) == QString::fromUtf8(text));
}

TEST_CASE("no guarded text starts a formula and every text comes back")
{
    QRandomGenerator random(42);
    const QString alphabet = QStringLiteral("'=+-@\t\r\na ");
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int n = random.bounded(6); n > 0; --n)
            text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        const QString guarded = guardFormula(text);
        REQUIRE(unguardFormula(guarded) == text);
        REQUIRE((guarded.isEmpty() || !QStringLiteral("=+-@\t\r\n").contains(guarded.front())));
    }
}
