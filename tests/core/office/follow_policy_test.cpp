// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/choice_item.h"
#include "core/office/follow_policy.h"
#include "core/office/policy.h"
#include "core/training/course.h"
#include "core/training/training_rules.h"
#include <catch2/catch.hpp>

namespace {
ChoiceItem shipped(const char *code, const char *label)
{
    ChoiceItem item;
    item.list = QStringLiteral("colour");
    item.code = QLatin1String(code);
    item.label = QLatin1String(label);
    item.shipped = policyDigest(item);
    return item;
}

std::vector<PolicyStep<ChoiceItem>> follow(const std::vector<ChoiceItem> &office,
                                           const std::vector<ChoiceItem> &product)
{
    return followPolicy<ChoiceItem>(
        office, product, [](const ChoiceItem &a, const ChoiceItem &b) { return a.list == b.list && a.code == b.code; });
}
} // namespace

TEST_CASE("An item the office never touched follows the product")
{
    const auto steps = follow({shipped("red", "Red")}, {shipped("red", "Crimson")});
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].was == 0U);
    CHECK(steps[0].now == shipped("red", "Crimson"));
}

TEST_CASE("An edited item stays as the office has it")
{
    ChoiceItem edited = shipped("red", "Red");
    edited.label = QStringLiteral("Our red");
    CHECK(follow({edited}, {shipped("red", "Crimson")}).empty());
    CHECK(follow({edited}, {}).empty());
}

TEST_CASE("An item of the office's own stays, even where the product ships one of its code")
{
    ChoiceItem own = shipped("red", "Red");
    own.shipped.clear();
    CHECK(follow({own}, {shipped("red", "Crimson")}).empty());
}

TEST_CASE("A new item is added and one that ships no longer is retired")
{
    const auto steps = follow({shipped("red", "Red")}, {shipped("blue", "Blue")});
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].was == 0U);
    CHECK(steps[0].now.retired);
    CHECK(steps[0].now.label == QStringLiteral("Red"));
    CHECK_FALSE(steps[1].was);
    CHECK(steps[1].now == shipped("blue", "Blue"));
}

TEST_CASE("An item the office no longer offers follows the product and stays so")
{
    ChoiceItem retired = shipped("red", "Red");
    retired.retired = true;
    CHECK(follow({retired}, {shipped("red", "Red")}).empty());
    const auto steps = follow({retired}, {shipped("red", "Crimson")});
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].now.retired);
    CHECK(steps[0].now.label == QStringLiteral("Crimson"));
}

TEST_CASE("Following twice changes nothing the second time")
{
    std::vector<ChoiceItem> office{shipped("red", "Red"), shipped("green", "Green")};
    const std::vector<ChoiceItem> product{shipped("red", "Crimson"), shipped("blue", "Blue")};
    for (const auto &step : follow(office, product)) {
        if (step.was)
            office[*step.was] = step.now;
        else
            office.push_back(step.now);
    }
    CHECK(office.size() == 3);
    CHECK(follow(office, product).empty());
}

TEST_CASE("What ships becomes records that have not been touched")
{
    const auto choices = shippedChoices();
    REQUIRE(choices);
    CHECK(follow(*choices, *choices).empty());
    const auto holidays = shippedBankHolidays();
    REQUIRE(holidays);
    for (const BankHoliday &holiday : *holidays) {
        CHECK(holiday.day.isKnown());
        CHECK_FALSE(holiday.where.isEmpty());
        CHECK(policyDigest(holiday) == holiday.shipped);
    }
    CHECK_FALSE(shippedItems(QStringLiteral("nothing-of-the-kind")));
}

TEST_CASE("Conflict resolution ships as a three-year course required of everyone")
{
    const auto courses = shippedRecords<Course>(QStringLiteral("courses"));
    REQUIRE(courses);
    const auto found = std::find_if(courses->begin(), courses->end(), [](const Course &course) {
        return course.title == QStringLiteral("Conflict resolution");
    });
    REQUIRE(found != courses->end());
    CHECK(found->months == 36);
    CHECK(found->requiredOf == QStringLiteral("everyone"));
    CHECK(std::count_if(courses->begin(), courses->end(), isConflictTraining) == 1);
    CHECK(isConflictTraining(*found));
    CHECK(policyDigest(*found) == found->shipped);
}

TEST_CASE("Offices of one part of the kingdom keep its holidays, the whole kingdom all of them")
{
    const BankHoliday table[] = {
        {Day(2026, 8, 31), QStringLiteral("Summer"), Codes{{QStringLiteral("england_wales")}}, {}},
        {Day(2026, 1, 2), QStringLiteral("2 January"), Codes{{QStringLiteral("scotland")}}, {}},
        {Day(2026, 8, 31), QStringLiteral("Summer again"), Codes{{QStringLiteral("scotland")}}, {}}};
    CHECK(bankHolidays(table) == BankHolidays{Day(2026, 1, 2), Day(2026, 8, 31)});
    CHECK(bankHolidays(table, Code{QStringLiteral("england_wales")}) == BankHolidays{Day(2026, 8, 31)});
    CHECK(bankHolidays(table, Code{QStringLiteral("wales")}).empty());
}
