// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/second_reader.h"
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {
struct Office {
    Office() : first(*Database::create(path())), other(*Database::open(path(), Database::Mode::ReadWrite))
    {
        other->waitWhenBusy(0);
        REQUIRE(first->run(QStringLiteral("CREATE TABLE told (word TEXT); INSERT INTO told VALUES ('before')")));
    }
    QString path() const { return folder.filePath(QStringLiteral("office.wardkeep")); }
    Result<void> save() const { return other->run(QStringLiteral("UPDATE told SET word = 'after'")); }

    QTemporaryDir folder;
    std::unique_ptr<Database> first;
    std::unique_ptr<Database> other;
};

QString told(const Database &database)
{
    Query q = database.query(QStringLiteral("SELECT word FROM told"));
    return q.next() ? q.text(0) : QString();
}
} // namespace

TEST_CASE("a second reader sees what the first sees, and nobody saves while they read")
{
    Office office;
    {
        const Reading reading(*office.first);
        CHECK(told(*office.first) == u"before");
        const SecondReader second(*office.first);
        REQUIRE(second.database());
        CHECK(second.database()->isReadOnly());
        CHECK(told(*second.database()) == u"before");
        REQUIRE(office.save().error().code == Error::Code::Busy);
        CHECK(told(*second.database()) == told(*office.first));
    }
    REQUIRE(office.save()); // both have let go
    const Reading reading(*office.first);
    CHECK(told(*office.first) == u"after");
    const SecondReader second(*office.first);
    REQUIRE(second.database());
    CHECK(told(*second.database()) == u"after");
}

TEST_CASE("nobody reads beside a connection that is not reading or has something to save")
{
    Office office;
    CHECK(!SecondReader(*office.first).database());
    {
        const Reading reading(*office.first);
        CHECK(!SecondReader(*office.first).database()); // nothing was read yet, so nothing is held
    }
    Transaction saving(*office.first);
    REQUIRE(saving.begin());
    REQUIRE(office.first->run(QStringLiteral("UPDATE told SET word = 'unsaved'")));
    CHECK(!SecondReader(*office.first).database());
}

TEST_CASE("nobody reads beside a file in memory")
{
    const auto scratch = Database::scratch();
    REQUIRE(scratch);
    const Reading reading(**scratch);
    CHECK((*scratch)->schema() > 0);
    CHECK(!SecondReader(**scratch).database());
}

TEST_CASE("while somebody waits to save, the first reads alone, at once")
{
    Office office;
    const Reading reading(*office.first);
    CHECK(told(*office.first) == u"before");
    Transaction saving(*office.other);
    REQUIRE(saving.begin());
    REQUIRE(office.save());
    REQUIRE(!saving.commit()); // now it waits for who reads, and lets nobody else begin
    CHECK(!SecondReader(*office.first).database());
    CHECK(told(*office.first) == u"before");
}
