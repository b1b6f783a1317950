// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/police_notes.h"
#include <catch2/catch.hpp>

namespace {
PoliceCase told()
{
    PoliceCase police;
    police.force = Id<Contact>{5};
    police.reportedAt = Moment(Day(2026, 9, 1));
    police.nextChase = Day(2026, 9, 20);
    return police;
}

PoliceCase after(PoliceCase police, const PoliceNote &note)
{
    bringOn(police, note);
    return police;
}
} // namespace

TEST_CASE("A note of contact with the police is their last contact, and what was to be asked by its day is asked")
{
    for (const auto &[at, next] : {std::pair{Day(2026, 9, 19), Day(2026, 9, 20)}, {Day(2026, 9, 20), Day()}}) {
        const PoliceCase police = after(told(), {at, Id<Contact>{5}, {}});
        CHECK(police.lastContact == at);
        CHECK(police.nextChase == next);
    }
}

TEST_CASE("The note says when to ask again, and the earlier day holds where the case says one too")
{
    CHECK(after(told(), {Day(2026, 9, 20), {}, Day(2026, 10, 1)}).nextChase == Day(2026, 10, 1));
    CHECK(after(told(), {Day(2026, 9, 10), {}, Day(2026, 9, 15)}).nextChase == Day(2026, 9, 15));
    CHECK(after(told(), {Day(2026, 9, 10), {}, Day(2026, 9, 25)}).nextChase == Day(2026, 9, 20));
}

TEST_CASE("A note of another force, or from before the last contact, says nothing of a case")
{
    CHECK(after(told(), {Day(2026, 9, 20), Id<Contact>{6}, {}}) == told());
    CHECK(after(told(), {Day(2026, 8, 31), Id<Contact>{5}, Day(2026, 9, 2)}) == told());
    CHECK(after(told(), {Day(), Id<Contact>{5}, {}}) == told());
}
