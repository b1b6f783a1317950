// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/contact_note.h"
#include "tests/support/complaints.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 11, 20);

ContactNote noted(const char *at, Day next = {})
{
    ContactNote note;
    note.holder = AnyId{12};
    note.at = Moment::fromText(QLatin1String(at));
    note.withWhom = u"PC Larch"_qs;
    note.said = u"No news yet."_qs;
    note.nextChase = next;
    return note;
}
} // namespace

TEST_CASE("A contact lies today or before, and is asked again about not before it")
{
    CHECK(complaints(noted("2026-11-20T16:00", Day(2026, 11, 20)), kToday).isEmpty());
    CHECK(complaints(noted("2026-11-21T09:00"), kToday) == QStringList{u"at"_qs});
    CHECK(complaints(noted("2026-11-20", Day(2026, 11, 19)), kToday) == QStringList{u"next_chase"_qs});
}

TEST_CASE("A contact is with somebody")
{
    ContactNote note = noted("2026-11-20");
    note.withWhom.clear();
    CHECK_FALSE(complaints(note, kToday).isEmpty());
    note.contact = Id<Contact>{3};
    CHECK(complaints(note, kToday).isEmpty());
}

TEST_CASE("Somebody is asked again when the last contact says so")
{
    CHECK_FALSE(nextChase({}).isKnown());
    std::vector<ContactNote> notes{noted("2026-11-02", Day(2026, 11, 9)), noted("2026-10-01", Day(2026, 12, 1))};
    CHECK(nextChase(notes) == Day(2026, 11, 9));
    notes.push_back(noted("2026-11-10")); // they answered: nothing more to ask
    CHECK_FALSE(nextChase(notes).isKnown());
    notes.push_back(noted("2026-11-10", Day(2026, 11, 30)));
    CHECK(nextChase(notes) == Day(2026, 11, 30));
}
