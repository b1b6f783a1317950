// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/due_group.h"
#include <catch2/catch.hpp>

namespace {
DueItem training(int day)
{
    DueItem item;
    item.what = QStringLiteral("Repeat training: Fire safety");
    item.due = Deadline(Day(2026, 11, day));
    item.namesPerson = true;
    item.list = DueList::Register;
    return item;
}

DueItem test(const char *who)
{
    DueItem item;
    item.what = QStringLiteral("Test the measure");
    item.who = QLatin1String(who);
    item.list = DueList::Register;
    return item;
}

DueItem review()
{
    DueItem item;
    item.what = QStringLiteral("Review the incident");
    return item;
}

std::vector<std::size_t> sizes(const std::vector<DueItem> &items)
{
    std::vector<const DueItem *> each;
    for (const DueItem &item : items)
        each.push_back(&item);
    std::vector<std::size_t> all;
    for (const DueGroup &group : alikeTogether(each))
        all.push_back(group.items.size());
    return all;
}
} // namespace

TEST_CASE("The same thing for up to three people stands three times, for four it stands once")
{
    std::vector<DueItem> items;
    for (int day = 1; day <= 3; ++day)
        items.push_back(training(day));
    CHECK(sizes(items) == std::vector<std::size_t>{1, 1, 1});
    items.push_back(training(4));
    CHECK(sizes(items) == std::vector<std::size_t>{4});
}

TEST_CASE("Things of many people stand at the place of their first, and all else stays where it is")
{
    std::vector<DueItem> items{review()};
    for (int day = 1; day <= 6; ++day) {
        items.push_back(training(day));
        items.push_back(review());
    }
    CHECK(sizes(items) == std::vector<std::size_t>{1, 6, 1, 1, 1, 1, 1, 1});
}

TEST_CASE("The same thing on many records stands once for each who has to do it")
{
    std::vector<DueItem> items(4, test("Landlord"));
    items.insert(items.begin() + 1, 3, test("Ada Warden"));
    CHECK(sizes(items) == std::vector<std::size_t>{4, 1, 1, 1});
}

TEST_CASE("Things that no list has are never put together, however alike")
{
    CHECK(sizes(std::vector<DueItem>(7, review())) == std::vector<std::size_t>(7, 1));
}
