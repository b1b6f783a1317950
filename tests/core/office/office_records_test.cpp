// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/place_names.h"
#include "core/office/post_holder.h"
#include "tests/support/complaints.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

TEST_CASE("A place is its site, building and room, as far as they are known")
{
    const PolicyNames names; // it calls record 7 "7"
    CHECK(placeName(Id<Site>{7}, Id<Building>{8}, Id<Room>{9}, names) == u"7 › 8 › 9"_qs);
    CHECK(placeName(Id<Site>{7}, {}, Id<Room>{9}, names) == u"7 › 9"_qs);
    CHECK(placeName(Id<Site>(), {}, {}, names).isEmpty());
    CHECK(placeName(Room{u"Reception"_qs, {7}, {8}, {}}, names) == u"7 › 8 › Reception"_qs);
    CHECK(placeName(Building{u"Annexe"_qs, {7}}, names) == u"7 › Annexe"_qs);
}

TEST_CASE("A post is held on its first day and its last")
{
    PostHolder holder;
    CHECK(holdsOn(holder, Day(2026, 1, 1)));
    holder.first = Day(2026, 1, 2);
    holder.last = Day(2026, 1, 4);
    CHECK_FALSE(holdsOn(holder, Day(2026, 1, 1)));
    CHECK(holdsOn(holder, Day(2026, 1, 2)));
    CHECK(holdsOn(holder, Day(2026, 1, 4)));
    CHECK_FALSE(holdsOn(holder, Day(2026, 1, 5)));
}

TEST_CASE("A post ends no earlier than it began")
{
    const Day today(2026, 3, 14);
    PostHolder holder;
    holder.first = holder.last = Day(2026, 1, 2);
    CHECK(complaints(holder, today).isEmpty());
    holder.last = Day(2026, 1, 1);
    CHECK(complaints(holder, today) == QStringList{QStringLiteral("held_until")});
}
