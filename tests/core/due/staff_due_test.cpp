// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/staff_due.h"
#include "tests/support/due_ground.h"

namespace {
const Day kToday(2026, 11, 2);

std::vector<DueItem> badgeDue(const StaffBadge &staff)
{
    const DueGround ground{Deadline(kToday)};
    std::vector<DueItem> items;
    addBadgeDue(items, staff, ground.context());
    return items;
}

StaffBadge starter(Day started)
{
    StaffBadge staff;
    staff.person = 3;
    staff.name = u"Dora Quill"_qs;
    staff.started = started;
    return staff;
}

std::vector<DueItem> trainingDue(Day expires)
{
    const DueGround ground{Deadline(kToday)};
    LastTraining training;
    training.record = 5;
    training.name = u"Dora Quill"_qs;
    training.course = u"Conflict resolution"_qs;
    training.expires = expires;
    std::vector<DueItem> items;
    addTrainingDue(items, training, ground.context());
    return items;
}
} // namespace

TEST_CASE("A starter has a badge within seven days, and one of long ago without any is left alone")
{
    REQUIRE(badgeDue(starter(Day(2026, 10, 26))).size() == 1);
    const DueItem item = badgeDue(starter(Day(2026, 10, 26))).front();
    CHECK(item.due == Deadline(kToday));
    CHECK(item.record == 3);
    CHECK(item.obligations == u"P8.3a"_qs);
    CHECK(badgeDue(starter(kToday.plus(-kDueHorizon))).size() == 1);
    CHECK(badgeDue(starter(kToday.plus(-kDueHorizon - 1))).empty());
    CHECK(badgeDue(starter({})).empty());
}

TEST_CASE("A badge that was asked for is due seven days later, and none is due once it is issued")
{
    StaffBadge staff = starter(Day(2020, 1, 6));
    staff.badge = 9;
    staff.requested = Day(2026, 10, 30);
    REQUIRE(badgeDue(staff).size() == 1);
    CHECK(badgeDue(staff).front().due == Deadline(Day(2026, 11, 6)));
    CHECK(badgeDue(staff).front().record == 9);
    staff.issued = Day(2026, 11, 1);
    CHECK(badgeDue(staff).empty());
}

TEST_CASE("A new badge is asked for two months before the old one ends")
{
    StaffBadge staff = starter(Day(2020, 1, 6));
    staff.badge = 9;
    staff.issued = Day(2024, 1, 6);
    staff.expires = Day(2027, 1, 31);
    REQUIRE(badgeDue(staff).size() == 1);
    CHECK(badgeDue(staff).front().due == Deadline(Day(2026, 11, 30)));
    staff.expires = Day(2027, 3, 31); // so by 31 January, the last day that is looked at
    CHECK(badgeDue(staff).size() == 1);
    staff.expires = Day(2027, 4, 1);
    CHECK(badgeDue(staff).empty());
}

TEST_CASE("A leaver's badge is due back on the last day, until it is")
{
    StaffBadge staff = starter(Day(2020, 1, 6));
    staff.badge = 9;
    staff.issued = Day(2024, 1, 6);
    staff.left = kToday;
    CHECK(badgeDue(staff).empty()); // still here today
    staff.left = Day(2026, 11, 1);
    REQUIRE(badgeDue(staff).size() == 1);
    CHECK(badgeDue(staff).front().due == Deadline(Day(2026, 11, 1)));
    CHECK(badgeDue(staff).front().obligations == u"P8.3c"_qs);
    staff.isBack = true;
    CHECK(badgeDue(staff).empty());
}

TEST_CASE("Training is to be repeated from 90 days before it runs out")
{
    CHECK(trainingDue(kToday.plus(91)).empty());
    REQUIRE(trainingDue(kToday.plus(90)).size() == 1);
    CHECK(trainingDue(kToday.plus(90)).front().due == Deadline(kToday.plus(90)));
    CHECK(trainingDue(kToday.plus(-1)).front().due.isOver(Deadline(kToday)));
    CHECK(trainingDue({}).empty());
}
