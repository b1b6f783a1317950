// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/diff.h"
#include "core/storage/search.h"
#include "core/storage/verify.h"
#include "tests/support/store.h"
#include <catch2/catch.hpp>

TEST_CASE("a record comes back from the file as it was saved, its rows with it")
{
    Store store;
    SampleCase c = aCase();
    c.parties.push_back(
        {0, Code{QStringLiteral("alpha")}, {}, QStringLiteral("Dora Quill"), Money{1250}, true, false, {}, {}});
    c.parties.push_back({0, Code{QStringLiteral("beta")}, {}, {}, {}, {}, true, Day(1990, 2, 28), {}});
    const Saved<SampleCase> saved = store.add(c);
    const Saved<SampleCase> back = store.stored(saved.id());
    CHECK(back.value == saved.value);
    CHECK(back.value.parties.size() == 2);
    CHECK(back.value.parties[0].id != 0);
    CHECK(back.stamp.version == 1);
    CHECK(back.stamp.entered == store.now);
    CHECK(verify(*store.database, store.kinds()).ok());
}

TEST_CASE("references run on within a kind and financial year")
{
    Store store;
    CHECK(store.add(aCase()).stamp.reference == QStringLiteral("CAS-2026/27-0001"));
    SampleCase earlier = aCase();
    earlier.reported = Day(2026, 3, 31);
    earlier.occurred = Moment(Day(2026, 3, 30));
    CHECK(store.add(earlier).stamp.reference == QStringLiteral("CAS-2025/26-0001"));
    CHECK(store.add(aCase()).stamp.reference == QStringLiteral("CAS-2026/27-0002"));
}

TEST_CASE("a save that is rolled back gives its number back")
{
    Store store;
    const Result<void> refused = store.write([](Write &w) -> Result<void> {
        const Result<Saved<SampleCase>> first = w.add(aCase());
        REQUIRE(first.ok());
        return Error{Error::Code::Refused, QStringLiteral("no")};
    });
    CHECK_FALSE(refused.ok());
    CHECK(store.add(aCase()).stamp.reference == QStringLiteral("CAS-2026/27-0001"));
    CHECK(journalHead(*store.database)->acts == 1);
}

TEST_CASE("a change on a version that is no longer the stored one is refused and says who changed what")
{
    Store store;
    const Saved<SampleCase> opened = store.add(aCase());
    SampleCase mine = opened.value;
    mine.title = QStringLiteral("Two bicycles taken");
    REQUIRE(store
                .write(
                    [&](Write &w) -> Result<void> {
                        const auto saved = w.change(opened, mine);
                        return saved ? Result<void>() : saved.error();
                    },
                    QStringLiteral("title made exact"))
                .ok());
    SampleCase late = opened.value;
    late.title = QStringLiteral("Bicycle stolen");
    const Result<void> refused = store.write([&](Write &w) -> Result<void> {
        const auto saved = w.change(opened, late);
        return saved ? Result<void>() : saved.error();
    });
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == Error::Code::Stale);
    CHECK(refused.error().text.contains(QStringLiteral("A. Warden")));
    CHECK(refused.error().text.contains(QStringLiteral("title made exact")));
    CHECK(store.stored(opened.id()).value.title == mine.title);
}

TEST_CASE("changing rows keeps those that stay and their numbers")
{
    Store store;
    SampleCase c = aCase();
    for (int i = 0; i < 3; ++i)
        c.todo.push_back({0, QStringLiteral("step %1").arg(i), {}, 5});
    const Saved<SampleCase> saved = store.add(c);
    SampleCase now = saved.value;
    now.todo.erase(now.todo.begin() + 1);
    now.todo.push_back({0, QStringLiteral("last"), {}, 5});
    std::swap(now.todo.front(), now.todo.back());
    REQUIRE(store
                .write([&](Write &w) -> Result<void> {
                    const auto changed = w.change(saved, now);
                    return changed ? Result<void>() : changed.error();
                })
                .ok());
    const SampleCase back = store.stored(saved.id()).value;
    REQUIRE(back.todo.size() == 3);
    CHECK(back.todo[0].text == QStringLiteral("last"));
    CHECK(back.todo[2].id == saved.value.todo[0].id);
    CHECK(verify(*store.database, store.kinds()).ok());
}

TEST_CASE("nothing is written where nothing differs")
{
    Store store;
    const Saved<SampleCase> saved = store.add(aCase());
    REQUIRE(store
                .write([&](Write &w) -> Result<void> {
                    const auto same = w.change(saved, saved.value);
                    return same ? Result<void>() : same.error();
                })
                .ok());
    CHECK(journalHead(*store.database)->acts == 1);
    CHECK(store.stored(saved.id()).stamp.version == 1);
}

TEST_CASE("a withdrawn record is out of search and comes back when restored")
{
    Store store;
    const Saved<SampleCase> saved = store.add(aCase(QStringLiteral("Kayak gone")));
    CHECK(store.write([&](Write &w) { return w.withdraw(saved, QString()); }).error().code == Error::Code::Invalid);
    REQUIRE(store.write([&](Write &w) { return w.withdraw(saved, QStringLiteral("entered twice")); }).ok());
    const Saved<SampleCase> gone = store.stored(saved.id());
    CHECK(gone.stamp.isWithdrawn());
    CHECK(gone.stamp.withdrawnWhy == QStringLiteral("entered twice"));
    CHECK(checkSearch(*store.database).ok());
    CHECK(verify(*store.database, store.kinds()).ok());
    REQUIRE(store.write([&](Write &w) { return w.restore(gone, QStringLiteral("it was another")); }).ok());
    CHECK_FALSE(store.stored(saved.id()).stamp.isWithdrawn());
    CHECK(verify(*store.database, store.kinds()).ok());
}

TEST_CASE("a restore is refused where the unique value was given again")
{
    Store store;
    const Saved<SampleSite> mill = store.add(SampleSite{QStringLiteral("Old Mill"), {}, {}, {}});
    CHECK_FALSE(store
                    .write([&](Write &w) -> Result<void> {
                        const auto twice = w.add(SampleSite{QStringLiteral("Old Mill"), {}, {}, {}});
                        return twice ? Result<void>() : twice.error();
                    })
                    .ok());
    REQUIRE(store.write([&](Write &w) { return w.withdraw(mill, QStringLiteral("closed")); }).ok());
    store.add(SampleSite{QStringLiteral("Old Mill"), {}, {}, {}});
    const Result<void> refused = store.write([&](Write &w) { return w.restore(store.stored(mill.id()), {}); });
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().text.contains(QStringLiteral("Old Mill")));
}

TEST_CASE("the rules are asked before anything is written")
{
    Store store;
    SampleCase tomorrow = aCase();
    tomorrow.occurred = Moment(Day(2026, 11, 3));
    const Result<void> refused = store.write([&](Write &w) -> Result<void> {
        const auto saved = w.add(tomorrow);
        return saved ? Result<void>() : saved.error();
    });
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == Error::Code::Invalid);
    CHECK(journalHead(*store.database)->acts == 0);
}

TEST_CASE("many records are one act, found by search, and can be stopped")
{
    Store store;
    const auto add = [&](const Progress &progress) {
        return store.write([&](Write &w) -> Result<void> {
            SampleCase c;
            const auto ids = w.addMany(
                kindOf<SampleCase>(), 1200,
                [&](qint64 i, AddOptions &) -> const void * {
                    c = aCase(QStringLiteral("number%1").arg(i));
                    return &c;
                },
                progress);
            return ids ? Result<void>() : ids.error();
        });
    };
    CHECK(add([](qint64 done) { return done < 1000; }).error().code == Error::Code::Cancelled);
    CHECK(journalHead(*store.database)->entries == 0);
    REQUIRE(add({}).ok());
    CHECK(journalHead(*store.database)->acts == 1);
    CHECK(journalHead(*store.database)->entries == 1200);
    CHECK(checkSearch(*store.database).ok());
    CHECK(verify(*store.database, store.kinds()).ok());
}
