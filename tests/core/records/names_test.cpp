// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/names.h"
#include <catch2/catch.hpp>

TEST_CASE("A trait with a value says it under its whole name, and one without says nothing")
{
    ChoiceName item;
    item.traits = {QStringLiteral("fromage:9"), QStringLiteral("open"), QStringLiteral("from:15"),
                   QStringLiteral("from:16"), QStringLiteral("asks:")};
    CHECK(item.trait(u"from") == QStringLiteral("15"));
    CHECK(item.trait(u"open").isEmpty());
    CHECK(item.trait(u"asks").isEmpty());
    CHECK(item.trait(u"fro").isEmpty());
    CHECK(item.has(u"open"));
    CHECK_FALSE(item.has(u"from"));
}
