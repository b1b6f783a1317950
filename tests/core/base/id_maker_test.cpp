// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id_maker.h"
#include <catch2/catch.hpp>

namespace {
const qint64 kDay = 24LL * 60 * 60 * 1000;
}

TEST_CASE("Numbers rise within one maker, and a later maker's are greater, before 2020 too")
{
    const qint64 start =
        GENERATE(as<qint64>{}, 1, 1104537600000, 1577836800000, 1793923200000); // 1970, 2005, 2020, 2026
    IdMaker earlier(7, start);
    IdMaker later(8, start + 1);
    RecordId last = 0;
    for (int i = 0; i < 1000; ++i) {
        const RecordId next = earlier.next();
        CHECK(next > last);
        last = next;
    }
    CHECK(later.next() > last);
}

TEST_CASE("Numbers depend on the seed and the instant alone where both are given")
{
    IdMaker one(7, kDay);
    IdMaker same(7, kDay);
    IdMaker otherSeed(8, kDay);
    const RecordId first = one.next();
    CHECK(same.next() == first);
    CHECK(otherSeed.next() != first);
}

TEST_CASE("The last instant that fits, in 2109, still gives a number above nothing")
{
    IdMaker last(7, (qint64(1) << 42) - 1);
    CHECK(last.next() > 0);
}
