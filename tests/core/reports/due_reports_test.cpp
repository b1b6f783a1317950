// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/due_reports.h"
#include "tests/support/small_pack.h"
#include <catch2/catch.hpp>

namespace {
const Deadline kNow(Day(2026, 11, 2));

DueItem dueOn(Day day, const QString &what)
{
    DueItem item;
    item.due = Deadline(day);
    item.what = what;
    item.who = u"Ada Warden"_qs;
    item.record = 42;
    item.reference = u"INC-2026/27-0042"_qs;
    item.title = u"A bicycle is gone"_qs;
    item.obligations = u"P5.1"_qs;
    item.key = what;
    return item;
}

const report::Table &tableOf(const report::Section &section)
{
    REQUIRE(section.blocks.size() == 1);
    return std::get<report::Table>(section.blocks.front());
}
} // namespace

TEST_CASE("The day's list on paper has each thing in its part, with who and why, and a nil line where there is none")
{
    DueItem now = dueOn(Day(2026, 11, 2), u"Take it up"_qs);
    now.atOnce = true;
    DueItem ours = dueOn(Day(2026, 11, 4), u"Ask the police"_qs);
    ours.isOurs = true;
    const std::vector<DueItem> items{now, dueOn(Day(2026, 11, 1), u"Review"_qs), ours};
    const Report digest = dailyDigest(items, kNow);
    REQUIRE(digest.sections.size() == 5);
    CHECK(tableOf(digest.sections[0]).rows.size() == 1);
    CHECK(tableOf(digest.sections[1]).rows.size() == 1);
    CHECK(tableOf(digest.sections[2]).isNil());
    CHECK_FALSE(tableOf(digest.sections[2]).nil.isEmpty());
    const report::Row &row = tableOf(digest.sections[3]).rows.front();
    CHECK(show(row.cells[1]) == u"Ask the police: A bicycle is gone"_qs);
    CHECK(show(row.cells[4]) == u"policy 5.1, our own time"_qs);
    CHECK(row.about == 42);
    CHECK(tableOf(digest.sections[4]).isNil());
}

TEST_CASE("What four people or more have before them stands once, with how many, and of three each stands for itself")
{
    const int people = GENERATE(3, 4);
    std::vector<DueItem> items;
    for (int i = 0; i < people; ++i) {
        items.push_back(dueOn(Day(2026, 10, 1).plus(i), u"Repeat training: Fire safety"_qs));
        items.back().namesPerson = true;
        items.back().list = DueList::Register;
    }
    items.push_back(dueOn(Day(2026, 10, 3), u"Review"_qs));
    const Report digest = dailyDigest(items, kNow);
    const report::Table &overdue = tableOf(digest.sections[1]);
    REQUIRE(overdue.rows.size() == (people == 3 ? 4 : 2));
    CHECK(show(overdue.rows.front().cells[2]) == (people == 3 ? u"Ada Warden"_qs : u"4 people"_qs));
}

TEST_CASE("The list on paper names nobody but who has to do a thing")
{
    DueItem badge = dueOn(Day(2026, 11, 1), u"Issue the badge"_qs);
    badge.title = u"Dora Quill"_qs;
    badge.namesPerson = true;
    const QString words = wordsOf(dailyDigest(std::vector<DueItem>{badge}, kNow));
    CHECK_FALSE(words.contains(u"Quill"_qs));
    CHECK(words.contains(u"Issue the badge: D. Q."_qs)); // whose it is, to who knows them
}

TEST_CASE("A hand-over lists open incidents with their next step, police cases, what is due and the committees")
{
    HandOverFacts facts;
    facts.now = kNow;
    facts.incidents = {{1, u"INC-1"_qs, u"Bicycle gone"_qs, u"In review"_qs, u"Asha Khan"_qs,
                        u"Tell the Accountable Officer, by 4 November 2026"_qs,
                        u"incident LP-77, ask again on 9 November"_qs},
                       {2, u"INC-2"_qs, u"Door open"_qs, u"New"_qs, {}, u"Review"_qs, {}}};
    facts.due = {dueOn(Day(2026, 11, 4), u"Review"_qs)};
    facts.meetings = {{u"Audit Committee"_qs, Day(2026, 11, 23), Day(2026, 11, 30)}};
    facts.tables = {{u"Sanctions"_qs, {u"Person"_qs}, {{u"A. B."_qs}}, u"Nil"_qs}};
    facts.incidents.push_back({3, u"INC-3"_qs, u"Window broken"_qs, {}, {}, {}, u"crime LK/4"_qs, true});
    const Report report = handOver(facts);
    REQUIRE(report.sections.size() == 5);
    CHECK(tableOf(report.sections[0]).rows.size() == 2); // the third is closed
    CHECK(tableOf(report.sections[1]).rows.size() == 2); // only what the police know
    CHECK(tableOf(report.sections[2]).rows.size() == 1);
    const QString words = wordsOf(report);
    for (const char *word : {"Tell the Accountable Officer", "LP-77", "30 November 2026", "Review"}) {
        INFO(word);
        CHECK(words.contains(QLatin1String(word)));
    }
}
