// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"
#include "tests/support/complaints.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 3, 14);
} // namespace

TEST_CASE("A person is called by the names that are known")
{
    Person person;
    CHECK(fullName(person).isEmpty());
    CHECK(complaints(person, kToday) == QStringList{QStringLiteral("last_name")});
    person.lastName = QStringLiteral(" Khan ");
    CHECK(fullName(person) == QStringLiteral("Khan"));
    person.firstName = QStringLiteral("Asha");
    CHECK(fullName(person) == QStringLiteral("Asha Khan"));
    CHECK(complaints(person, kToday).isEmpty());
}

TEST_CASE("Someone is staff from the first day to the last, with a staff number")
{
    Person person;
    person.started = Day(2026, 3, 2);
    person.left = Day(2026, 3, 31);
    CHECK_FALSE(isStaffOn(person, kToday));
    person.staffNumber = QStringLiteral("100234");
    CHECK_FALSE(isStaffOn(person, Day(2026, 3, 1)));
    CHECK(isStaffOn(person, Day(2026, 3, 2)));
    CHECK(isStaffOn(person, Day(2026, 3, 31)));
    CHECK_FALSE(isStaffOn(person, Day(2026, 4, 1)));
    person.started = person.left = {};
    CHECK(isStaffOn(person, kToday));
}

TEST_CASE("Nobody leaves before the start or is born after today")
{
    Person person;
    person.lastName = QStringLiteral("Khan");
    person.started = person.left = person.born = kToday;
    CHECK(complaints(person, kToday).isEmpty());
    person.left = kToday.plus(-1);
    CHECK(complaints(person, kToday) == QStringList{QStringLiteral("end_day")});
    person.left = {};
    person.born = kToday.plus(1);
    CHECK(complaints(person, kToday) == QStringList{QStringLiteral("born")});
}
