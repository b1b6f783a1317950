// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"
#include "core/records/kind.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 3, 14);

QStringList complaints(const Person &person)
{
    static const PolicyNames names;
    Problems problems;
    kindOf<Person>().rules(&person, {kToday, names}, problems);
    QStringList fields;
    for (const Problem &problem : problems)
        fields.append(problem.field);
    return fields;
}
} // namespace

TEST_CASE("A person is called by the names that are known")
{
    Person person;
    CHECK(fullName(person).isEmpty());
    CHECK(complaints(person) == QStringList{QStringLiteral("last_name")});
    person.lastName = QStringLiteral(" Khan ");
    CHECK(fullName(person) == QStringLiteral("Khan"));
    person.firstName = QStringLiteral("Asha");
    CHECK(fullName(person) == QStringLiteral("Asha Khan"));
    CHECK(complaints(person).isEmpty());
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
    CHECK(complaints(person).isEmpty());
    person.left = kToday.plus(-1);
    CHECK(complaints(person) == QStringList{QStringLiteral("end_day")});
    person.left = {};
    person.born = kToday.plus(1);
    CHECK(complaints(person) == QStringList{QStringLiteral("born")});
}
