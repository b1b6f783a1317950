// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reading/read_money.h"
#include <catch2/catch.hpp>

TEST_CASE("a sum is read in every form people and programs write")
{
    const auto [text, pence] = GENERATE(table<const char *, qint64>({
        {"£1,250.00", 125000},
        {"1250", 125000},
        {"1,250", 125000},
        {"£ 1,250.5", 125050},
        {"1,234,567.89", 123456789},
        {"0", 0},
        {"£0.00", 0},
        {".50", 50},
        {"0.05", 5},
        {"50p", 50},
        {"GBP 12.50", 1250},
        {"12.50 gbp", 1250},
        {"20 pounds", 2000},
        {"007", 700},
        {"999,999,999,999.99", 99999999999999},
    }));
    INFO(text);
    const auto money = readMoney(QString::fromUtf8(text));
    REQUIRE(money);
    REQUIRE(money->has_value());
    CHECK((*money)->pence == pence);
}

TEST_CASE("what is not a sum is refused with a sentence that names it")
{
    const auto [text, part] = GENERATE(table<const char *, const char *>({
        {"-5", "less than nothing"},
        {"£-5", "less than nothing"},
        {"-£5", "less than nothing"},
        {"(5.00)", "less than nothing"},
        {"5-", "less than nothing"},
        {"1.255", "fractions of a penny"},
        {"£1.5k", "not understood"},
        {"1.250,00", "not understood"},
        {"1250,50", "not understood"},
        {"1,25", "not understood"},
        {"12,50,000", "not understood"},
        {",250", "not understood"},
        {"1,,250", "not understood"},
        {"1 250", "not understood"},
        {"£", "not understood"},
        {".", "not understood"},
        {"5.", "not understood"},
        {"1.2.3", "not understood"},
        {"1.5p", "not understood"},
        {"about 20", "not understood"},
        {"1.23E+11", "shortened"},
        {"1000000000000", "more than"},
        {"99999999999999999999999", "more than"},
        {"€5", "not understood"},
    }));
    INFO(text);
    const auto money = readMoney(QString::fromUtf8(text));
    REQUIRE_FALSE(money);
    INFO(money.error().text.toStdString());
    CHECK(money.error().text.contains(QString::fromUtf8(part)));
    CHECK(money.error().text.contains(QString::fromUtf8(text)));
}

TEST_CASE("a sum not known is no sum and not nothing")
{
    const char *text = GENERATE("", " ", "?", "n/k", "not known");
    const auto money = readMoney(QString::fromUtf8(text));
    REQUIRE(money);
    CHECK_FALSE(money->has_value());
}

TEST_CASE("a sum is read back from how it is shown")
{
    const qint64 pence = GENERATE(0LL, 1LL, 99LL, 100LL, 99999LL, 100000LL, 123456789LL, 99999999999999LL);
    CHECK((*readMoney(show(Money{pence})))->pence == pence);
}
