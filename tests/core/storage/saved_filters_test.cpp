// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/saved_filters.h"
#include "tests/support/store.h"
#include <catch2/catch.hpp>

TEST_CASE("A filter is kept per register under its name in any case, and forgotten")
{
    Store store;
    const QString list = QStringLiteral("incident");
    REQUIRE(saveFilter(*store.database, list, {QStringLiteral("Open work"), QStringLiteral("{}")}).ok());
    REQUIRE(saveFilter(*store.database, list, {QStringLiteral("OPEN WORK"), QStringLiteral("{\"words\":\"a\"}")}).ok());
    REQUIRE(saveFilter(*store.database, list, {QStringLiteral("Exercises"), QStringLiteral("{}")}).ok());
    const auto kept = savedFilters(*store.database, list);
    REQUIRE(kept.ok());
    REQUIRE(kept->size() == 2);
    CHECK(kept->at(0).name == QStringLiteral("Exercises"));
    CHECK(kept->at(1).content == QStringLiteral("{\"words\":\"a\"}"));
    CHECK(savedFilters(*store.database, QStringLiteral("person"))->empty());
    REQUIRE(forgetFilter(*store.database, list, QStringLiteral("open work")).ok());
    CHECK(savedFilters(*store.database, list)->size() == 1);
}
