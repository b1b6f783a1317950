// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/due_item.h"
#include <catch2/catch.hpp>

namespace {
DueItem dueOn(Day day, RecordId record = 1, const char *key = "review")
{
    DueItem item;
    item.due = Deadline(day);
    item.record = record;
    item.key = QLatin1String(key);
    return item;
}
const Day kMonday(2026, 11, 2);
} // namespace

TEST_CASE("A thing is overdue, for today, for this week up to Sunday, or for later")
{
    const auto [days, part] = GENERATE(table<int, DuePart>({{-1, DuePart::Overdue},
                                                            {0, DuePart::Today},
                                                            {1, DuePart::ThisWeek},
                                                            {6, DuePart::ThisWeek},
                                                            {7, DuePart::Later}}));
    CHECK(partOf(dueOn(kMonday.plus(days)), Deadline(kMonday)) == part);
}

TEST_CASE("On a Sunday nothing is left of the week")
{
    const Day sunday = kMonday.plus(6);
    CHECK(partOf(dueOn(sunday), Deadline(sunday)) == DuePart::Today);
    CHECK(partOf(dueOn(sunday.plus(1)), Deadline(sunday)) == DuePart::Later);
}

TEST_CASE("What was due at a minute of today is overdue from the next one on")
{
    DueItem item = dueOn(kMonday);
    item.due = Deadline(kMonday, 600);
    CHECK(partOf(item, Deadline(kMonday, 600)) == DuePart::Today);
    CHECK(partOf(item, Deadline(kMonday, 601)) == DuePart::Overdue);
    CHECK(partOf(item, Deadline(kMonday)) == DuePart::Today);
}

TEST_CASE("The list begins with what is to be taken up, then goes by deadline and record")
{
    DueItem now = dueOn(kMonday.plus(5), 9, "acknowledge");
    now.atOnce = true;
    std::vector<DueItem> items{dueOn(kMonday, 3), dueOn(kMonday.plus(-1), 5), now, dueOn(kMonday, 2)};
    sortDue(items);
    REQUIRE(items.size() == 4);
    CHECK(items[0].record == 9);
    CHECK(items[1].record == 5);
    CHECK(items[2].record == 2);
    CHECK(items[3].record == 3);
}

TEST_CASE("Of two things of one sort on a record the earlier stays")
{
    std::vector<DueItem> items{dueOn(kMonday.plus(3)), dueOn(kMonday), dueOn(kMonday, 2),
                               dueOn(kMonday, 1, "feedback")};
    sortDue(items);
    REQUIRE(items.size() == 3);
    CHECK(items[0].due.day == kMonday);
    CHECK(std::count_if(items.begin(), items.end(), [](const DueItem &i) { return i.key == u"review"_qs; }) == 2);
}

TEST_CASE("Of three of one sort the earliest is done as its record has it, and other records keep theirs")
{
    DueItem step = dueOn(kMonday);
    step.act = DueAct::MarkStep;
    DueItem own = dueOn(kMonday.plus(1));
    own.act = DueAct::TellReporter;
    std::vector<DueItem> items{own, dueOn(kMonday, 2), step, dueOn(kMonday.plus(2)), dueOn(Day(), 3)};
    sortDue(items);
    REQUIRE(items.size() == 3);
    CHECK(items[0].record == 3); // without a day
    CHECK(items[1].record == 1);
    CHECK(items[1].act == DueAct::TellReporter);
    CHECK(items[2].record == 2);
}
