// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/hits.h"
#include "core/storage/list.h"
#include "core/storage/search.h"
#include "tests/support/store.h"
#include <catch2/catch.hpp>

namespace {
struct Filled : Store {
    Filled()
    {
        for (int i = 0; i < 5; ++i) {
            SampleCase c = aCase(QStringLiteral("case %1").arg(i));
            c.occurred = Moment(Day(2026, 10, 1 + i));
            c.kind = Code{i % 2 ? QStringLiteral("beta") : QStringLiteral("alpha")};
            c.also = i == 4 ? Codes{{QStringLiteral("beta"), QStringLiteral("gamma")}} : Codes{};
            c.narrative = i == 3 ? QStringLiteral("Café door “forced” OR NOT") : QStringLiteral("plain");
            add(c);
        }
    }
    QStringList titles(const ListQuery &query)
    {
        const auto rows =
            Lister(*database, kindOf<SampleCase>(), may(actor, Act::Read, kindOf<SampleCase>(), Day(now.date())))
                .page(query, {QStringLiteral("title")}, 10);
        REQUIRE(rows.ok());
        QStringList all;
        for (const ListRow &row : *rows)
            all.append(row.cells[0].text().right(1));
        return all;
    }
};
Filter oneOf(const char *field, const char *value)
{
    return {QString::fromLatin1(field), Filter::Is::OneOf, {Value(QString::fromLatin1(value))}};
}
} // namespace

TEST_CASE("a register is sorted and filtered as asked")
{
    Filled store;
    CHECK(store.titles({}).join(QString()) == QStringLiteral("43210"));
    CHECK(store.titles({.sort = QStringLiteral("occurred"), .descending = false}).join(QString()) ==
          QStringLiteral("01234"));
    CHECK(store.titles({.filters = {oneOf("kind", "beta")}}).join(QString()) == QStringLiteral("31"));
    CHECK(store.titles({.filters = {oneOf("also", "gamma")}}).join(QString()) == QStringLiteral("4"));
    CHECK(store
              .titles(
                  {.filters = {{QStringLiteral("occurred"), Filter::Is::AtLeast, {Value(QStringLiteral("2026-10-02"))}},
                               {QStringLiteral("occurred"), Filter::Is::Below, {Value(QStringLiteral("2026-10-04"))}}}})
              .join(QString()) == QStringLiteral("21"));
    CHECK(store.titles({.filters = {{QStringLiteral("also"), Filter::Is::Known, {}}}}).join(QString()) ==
          QStringLiteral("4"));
    CHECK(store.titles({.filters = {{QStringLiteral("also"), Filter::Is::NotKnown, {}}}}).size() == 4);
}

TEST_CASE("a choice sorts by the order it is given, a link by its name, a text by its letters, the unknown last")
{
    Store store;
    const auto add = [&store](const char *title, const char *kind, Id<SampleSite> site) {
        SampleCase c = aCase(QString::fromUtf8(title));
        c.kind = Code{QString::fromUtf8(kind)};
        c.site = site;
        store.add(c);
    };
    const auto site = [&store](const char *name) {
        SampleSite made;
        made.name = QString::fromUtf8(name);
        return store.add(made).id();
    };
    const auto zoo = site("Zoo Lane");
    const auto arch = site("arch House");
    add("b", "alpha", zoo);
    add("A", "gamma", arch);
    add("c", "beta", {});
    const auto titles = [&store](const ListQuery &query) {
        const auto rows = Lister(*store.database, kindOf<SampleCase>(),
                                 may(store.actor, Act::Read, kindOf<SampleCase>(), Day(store.now.date())))
                              .page(query, {QStringLiteral("title")}, 10);
        REQUIRE(rows.ok());
        QString all;
        for (const ListRow &row : *rows)
            all += row.cells[0].text();
        return all;
    };
    const std::vector<Value> order{Value(QStringLiteral("gamma")), Value(QStringLiteral("beta")),
                                   Value(QStringLiteral("alpha"))};
    const ListQuery byKind{.sort = QStringLiteral("kind"), .order = order, .descending = false};
    CHECK(titles(byKind) == QStringLiteral("Acb"));
    ListQuery back = byKind;
    back.descending = true;
    CHECK(titles(back) == QStringLiteral("bcA"));
    ListQuery some = byKind; // what the order does not name stands after what it names
    some.order = {Value(QStringLiteral("beta"))};
    CHECK(titles(some).front() == u'c');
    CHECK(titles({.sort = QStringLiteral("site"), .descending = false}) == QStringLiteral("Abc"));
    CHECK(titles({.sort = QStringLiteral("site")}) == QStringLiteral("bAc"));
    CHECK(titles({.sort = QStringLiteral("title"), .descending = false}) == QStringLiteral("Abc"));
    ListQuery filtered = byKind;
    filtered.filters = {oneOf("kind", "alpha")};
    const auto ids = Lister(*store.database, kindOf<SampleCase>(),
                            may(store.actor, Act::Read, kindOf<SampleCase>(), Day(store.now.date())))
                         .ids(filtered);
    REQUIRE(ids.ok());
    CHECK(ids->size() == 1);
    ListQuery among; // any number of records, none too
    among.filters = {{QStringLiteral("id"), Filter::Is::OneOf, {Value(ids->front())}}};
    CHECK(titles(among).size() == 1);
    for (qint64 other = 1; other < 40'000; ++other)
        among.filters.front().values.emplace_back(other);
    CHECK(titles(among).size() == 1);
    among.filters.front().values.clear();
    CHECK(titles(among).isEmpty());
}

TEST_CASE("words find the beginnings of words, accents or not, operators as plain text")
{
    Filled store;
    const char *words = GENERATE("cafe", "CAFÉ door", "forc", "\"forced\"", "not", "door OR", "caf* (door)");
    CHECK(store.titles({.words = QString::fromUtf8(words)}).join(QString()) == QStringLiteral("3"));
}

TEST_CASE("the search gives the exact reference first, then titles, then the newest")
{
    Filled store;
    const auto found =
        hits(*store.database, store.actor, Day(2026, 11, 2), store.kinds(), QStringLiteral("cas-2026/27-0002"), 10);
    REQUIRE(found.ok());
    REQUIRE(found->size() == 1);
    CHECK(found->front().reference == QStringLiteral("CAS-2026/27-0002"));
    SampleCase c = aCase(QStringLiteral("plain title"));
    store.add(c);
    store.add(aCase(QStringLiteral("other")));
    const auto plain = hits(*store.database, store.actor, Day(2026, 11, 2), store.kinds(), QStringLiteral("plai"), 3);
    REQUIRE(plain.ok());
    REQUIRE(plain->size() == 3);
    CHECK(plain->front().title == QStringLiteral("plain title"));
    CHECK(plain->at(1).reference == QStringLiteral("CAS-2026/27-0005"));
    CHECK(hits(*store.database, store.actor, Day(2026, 11, 2), store.kinds(), QStringLiteral(" \"* "), 3)->empty());
}

TEST_CASE("the search puts the best first where few records hold the words, and the newest where many do")
{
    Filled store;
    SampleCase best = aCase(QStringLiteral("one"));
    best.narrative = QStringLiteral("heron heron heron");
    const Saved<SampleCase> first = store.add(best);
    SampleCase passing = aCase(QStringLiteral("another"));
    passing.narrative = QStringLiteral("a long tale of other things in which a heron is seen once, far away");
    const auto topmost = [&store] {
        const auto found =
            hits(*store.database, store.actor, Day(2026, 11, 2), store.kinds(), QStringLiteral("heron"), 3);
        REQUIRE(found.ok());
        REQUIRE_FALSE(found->empty());
        return found->front().id;
    };
    store.add(passing);
    CHECK(topmost() == first.id().value);
    const bool few = GENERATE(true, false);
    const std::vector<SampleCase> many(few ? 1998 : 1999, passing);
    RecordId newest = 0;
    REQUIRE(store
                .write([&](Write &write) -> Result<void> {
                    const auto ids = write.addMany(
                        kindOf<SampleCase>(), static_cast<qint64>(many.size()),
                        [&many](qint64 i, AddOptions &) -> const void * { return &many[static_cast<std::size_t>(i)]; });
                    if (!ids)
                        return ids.error();
                    newest = ids->back();
                    return {};
                })
                .ok());
    CHECK(topmost() == (few ? first.id().value : newest));
}

TEST_CASE("a changed record is found by its new words only")
{
    Filled store;
    const Saved<SampleCase> saved = store.add(aCase(QStringLiteral("zebra")));
    SampleCase now = saved.value;
    now.title = QStringLiteral("giraffe");
    REQUIRE(store
                .write([&](Write &w) -> Result<void> {
                    const auto changed = w.change(saved, now);
                    return changed ? Result<void>() : changed.error();
                })
                .ok());
    CHECK(store.titles({.words = QStringLiteral("zebra")}).isEmpty());
    CHECK(store.titles({.words = QStringLiteral("giraffe")}).size() == 1);
    CHECK(checkSearch(*store.database).ok());
}
