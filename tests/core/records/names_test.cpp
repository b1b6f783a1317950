// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/names.h"
#include "tests/support/policy_names.h"
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

TEST_CASE("An item of a list is found by its code, and what a trait of it says with it")
{
    const PolicyNames names;
    const QString list = QStringLiteral("risk-band");
    for (const ChoiceName &item : names.choices(list)) {
        const auto found = names.choice(list, item.code);
        REQUIRE(found);
        CHECK(found->label == item.label);
        CHECK(traitOf(names, list, Code{item.code}, u"from") == item.trait(u"from"));
    }
    CHECK_FALSE(names.choice(list, QStringLiteral("nothing")));
    CHECK_FALSE(names.choice(QStringLiteral("no-list"), QStringLiteral("nothing")));
    CHECK(traitOf(names, list, Code{}, u"from").isEmpty());
}
