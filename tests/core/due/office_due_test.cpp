// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/office_due.h"
#include "tests/support/due_ground.h"

namespace {
const Day kToday(2026, 11, 2);

template <class Add> std::vector<DueItem> dueOf(Add add)
{
    const DueGround ground{Deadline(kToday)};
    std::vector<DueItem> items;
    add(items, ground.context());
    return items;
}

std::vector<DueItem> actionDue(const Action &action)
{
    Saved<Action> saved;
    saved.stamp.id = 4;
    saved.value = action;
    return dueOf([&](auto &items, const DueContext &context) { addActionDue(items, saved, {}, context); });
}
} // namespace

TEST_CASE("An action is due on its day until it is done")
{
    Action action;
    action.what = u"Mend the lock"_qs;
    CHECK(actionDue(action).empty()); // no day
    action.due = Day(2026, 11, 5);
    REQUIRE(actionDue(action).size() == 1);
    CHECK(actionDue(action).front().who == u"Ada Warden"_qs); // nobody is named: the LSMS
    action.owner.value = 8;
    CHECK(actionDue(action).front().who == u"Asha Khan"_qs);
    action.done = kToday;
    CHECK(actionDue(action).empty());
}

TEST_CASE("An action of another body is that body's")
{
    Action action;
    action.what = u"Mend the lock"_qs;
    action.due = kToday;
    action.organisation = Code{u"landlord"_qs};
    REQUIRE(actionDue(action).size() == 1);
    CHECK(actionDue(action).front().who == u"Landlord"_qs);
    CHECK_FALSE(actionDue(action).front().isLsms);
}

TEST_CASE("A marker is due for review within the horizon")
{
    const auto [days, count] = GENERATE(table<int, std::size_t>({{-400, 1U}, {90, 1U}, {91, 0U}}));
    ReviewDay marker;
    marker.due = kToday.plus(days);
    CHECK(dueOf([&](auto &items, const DueContext &context) { addMarkerDue(items, marker, context); }).size() == count);
}

TEST_CASE("A form that was sent is asked for by the day it is due back, until its answer was taken in")
{
    Saved<SentForm> form;
    form.stamp.id = 5;
    form.value.sentTo = u"Mina Patel"_qs;
    form.value.sent = kToday.plus(-14);
    const auto due = [&] {
        return dueOf([&](auto &items, const DueContext &context) { addFormDue(items, form, context); });
    };
    CHECK(due().empty()); // no day
    form.value.dueBack = kToday.plus(-1);
    REQUIRE(due().size() == 1);
    CHECK(due().front().due == Deadline(kToday.plus(-1)));
    CHECK(due().front().who == u"Ada Warden"_qs);
    CHECK(due().front().namesPerson);
    CHECK(formStanding(form.value, kToday, DueGround{Deadline(kToday)}.names).text == u"Overdue"_qs);
    form.value.dueBack = kToday;
    CHECK(formStanding(form.value, kToday, DueGround{Deadline(kToday)}.names).text == u"Due back today"_qs);
    form.value.answered = kToday;
    CHECK(due().empty());
}

TEST_CASE("An appeal is due twenty working days after it came, of a letter too, until somebody has decided")
{
    Saved<Sanction> letter;
    letter.stamp.id = 4;
    letter.value.type = Code{u"warning_letter"_qs};
    letter.value.issued = Day(2026, 10, 1);
    const auto due = [&] {
        return dueOf([&](auto &items, const DueContext &context) { addSanctionDue(items, letter, context); });
    };
    CHECK(due().empty());
    letter.value.appealReceived = kToday.plus(1); // not yet
    CHECK(due().empty());
    letter.value.appealReceived = Day(2026, 10, 5);
    REQUIRE(due().size() == 1);
    CHECK(due().front().key == u"sanction-appeal"_qs);
    CHECK(due().front().due == Deadline(Day(2026, 11, 2)));
    CHECK(due().front().isOurs);
    letter.value.appealOutcome = Code{u"confirmed"_qs};
    letter.value.appealDecided = kToday;
    CHECK(due().empty());
}

TEST_CASE("A committee's paper is due its days before the next meeting by the cycle")
{
    CommitteeCycle cycle;
    cycle.committee = u"Audit Committee"_qs;
    cycle.months = 2;
    cycle.daysBefore = 7;
    const auto papers = [&cycle] {
        return dueOf([&](auto &items, const DueContext &context) { addPaperDue(items, cycle, context); });
    };
    CHECK(papers().empty()); // none was ever issued
    cycle.lastMeeting = Day(2026, 9, 30);
    REQUIRE(papers().size() == 1);
    CHECK(papers().front().due == Deadline(Day(2026, 11, 23)));
    CHECK(nextMeeting(cycle) == Day(2026, 11, 30));
    cycle.lastMeeting = Day(2026, 12, 31);
    CHECK(nextMeeting(cycle) == Day(2027, 2, 28)); // clamped to the month's end
    CHECK(papers().empty());                       // beyond the horizon
}
