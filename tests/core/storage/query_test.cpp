// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/query.h"
#include <catch2/catch.hpp>

namespace {
const QString kEcho = QStringLiteral("SELECT ?");

std::unique_ptr<Database> scratch()
{
    auto database = Database::scratch();
    REQUIRE(database.ok());
    return std::move(*database);
}
} // namespace

TEST_CASE("A question asked again remembers nothing of the time before")
{
    const auto database = scratch();
    {
        Query first = database->query(kEcho);
        first.bind(qint64(5));
        REQUIRE(first.next()); // and it is left half read
        CHECK(first.number(0) == 5);
    }
    Query again = database->query(kEcho);
    REQUIRE(again.next());
    CHECK(again.isNull(0));
}

TEST_CASE("The same question asked twice at once gives two answers")
{
    const auto database = scratch();
    for (int round = 0; round < 2; ++round) { // the second time both statements waited
        Query one = database->query(kEcho);
        Query other = database->query(kEcho);
        one.bind(qint64(1));
        other.bind(qint64(2));
        REQUIRE(one.next());
        REQUIRE(other.next());
        CHECK(one.number(0) == 1);
        CHECK(other.number(0) == 2);
    }
}

TEST_CASE("A statement that waited asks the tables as they are now, and stands in nobody's way")
{
    const auto database = scratch();
    REQUIRE(database->run(QStringLiteral("CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1);")).ok());
    const QString all = QStringLiteral("SELECT * FROM t");
    REQUIRE(database->query(all).next());
    REQUIRE(database->run(QStringLiteral("ALTER TABLE t ADD b INTEGER")).ok());
    {
        Query q = database->query(all);
        REQUIRE(q.next());
        CHECK(q.columns() == 2);
    }
    REQUIRE(database->run(QStringLiteral("DROP TABLE t")).ok());
    Query gone = database->query(all);
    CHECK_FALSE(gone.next());
    CHECK_FALSE(gone.done().ok());
}

TEST_CASE("However many questions are asked, each is answered")
{
    const auto database = scratch();
    for (int round = 0; round < 2; ++round)
        for (qint64 i = 0; i < 200; ++i) {
            Query q = database->query(QStringLiteral("SELECT %1 + ?").arg(i));
            q.bind(qint64(1));
            REQUIRE(q.next());
            CHECK(q.number(0) == i + 1);
        }
}
