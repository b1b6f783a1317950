// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_places.h"
#include "tests/support/store.h"
#include <catch2/catch.hpp>

namespace {

/// Eight cases of two sites with one name, one site with another, and some of which the site is not known.
struct Placed : Store {
    Placed()
    {
        const std::vector<Id<SampleSite>> sites{site("Mill"), site("arch"), site("mill"), {}};
        for (int i = 0; i < 8; ++i) {
            SampleCase c = aCase(QString::number(i));
            c.kind = Code{i % 3 ? QStringLiteral("beta") : QStringLiteral("alpha")};
            c.site = sites[static_cast<std::size_t>(i % 4)];
            add(c);
        }
    }
    Id<SampleSite> site(const char *name)
    {
        SampleSite made;
        made.name = QString::fromLatin1(name);
        return add(made).id();
    }
    Lister lister() const
    {
        return {*database, kindOf<SampleCase>(), may(actor, Act::Read, kindOf<SampleCase>(), Day(now.date()))};
    }
    QString page(const ListQuery &query, int limit = 10, int offset = 0) const
    {
        const auto rows = lister().page(query, {QStringLiteral("title")}, limit, offset);
        REQUIRE(rows.ok());
        QString all;
        for (const ListRow &row : *rows)
            all += row.cells[0].text();
        return all;
    }
};

ListQuery by(const char *key, bool descending)
{
    return {.sort = QString::fromLatin1(key),
            .order = {Value(QStringLiteral("beta")), Value(QStringLiteral("alpha"))},
            .descending = descending};
}

} // namespace

TEST_CASE("Links of one name stand at one place, whichever record they lead to, and the unknown last")
{
    const Placed store;
    CHECK(store.page(by("site", false)) == QStringLiteral("15024637"));
    CHECK(store.page(by("site", true)) == QStringLiteral("64205173"));
}

TEST_CASE("A page ends where it is full and begins where the last one ended, across places")
{
    const Placed store;
    const ListQuery query = by("kind", false);
    CHECK(store.page(query) == QStringLiteral("12457036"));
    CHECK(store.page(query, 6) == QStringLiteral("124570"));
    CHECK(store.page(query, 3, 4) == QStringLiteral("703"));
    CHECK(store.page(query, 5, 8).isEmpty());
    CHECK(store.lister().ids(query)->size() == 8);
}

TEST_CASE("A filter holds at every place, a first value that is not given included")
{
    const Placed store;
    ListQuery query = by("site", false);
    query.filters = {{QStringLiteral("kind"), Filter::Is::OneOf, {Value(QStringLiteral("alpha"))}}};
    CHECK(store.page(query) == QStringLiteral("063"));
    query.filters = {{QStringLiteral("occurred"), Filter::Is::AtLeast, {}}};
    CHECK(store.page(query).isEmpty());
}

TEST_CASE("The bin, a search and a choice without an order are not read place after place")
{
    const Kind &kind = kindOf<SampleCase>();
    CHECK(goesByPlaces(kind, by("kind", true)));
    CHECK(goesByPlaces(kind, by("site", true)));
    CHECK_FALSE(goesByPlaces(kind, by("title", true)));
    CHECK_FALSE(goesByPlaces(kind, by("reference", true)));
    ListQuery query = by("kind", true);
    query.withdrawn = true;
    CHECK_FALSE(goesByPlaces(kind, query));
    query = by("kind", true);
    query.words = QStringLiteral("door");
    CHECK_FALSE(goesByPlaces(kind, query));
    query = by("kind", true);
    query.order.clear();
    CHECK_FALSE(goesByPlaces(kind, query));
}
