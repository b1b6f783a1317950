// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/premises_due.h"
#include "tests/support/due_ground.h"

namespace {
const Day kToday(2026, 11, 2);

template <class T> Saved<T> saved(const T &value)
{
    Saved<T> one;
    one.stamp.id = 5;
    one.value = value;
    return one;
}

std::vector<DueItem> dueOf(const Site &site)
{
    const DueGround ground{Deadline(kToday)};
    std::vector<DueItem> items;
    addSiteDue(items, saved(site), ground.context());
    return items;
}

std::vector<DueItem> dueOf(const KeyOrCode &key, const Leavers &leavers = {})
{
    const DueGround ground{Deadline(kToday)};
    std::vector<DueItem> items;
    addKeyDue(items, saved(key), leavers, ground.context());
    return items;
}

std::vector<DueItem> dueOf(const GoodsReceived &goods)
{
    const DueGround ground{Deadline(kToday)};
    std::vector<DueItem> items;
    addGoodsDue(items, saved(goods), ground.context());
    return items;
}

KeyOrCode keyOf(const char *kind, Day out, Day lost = {})
{
    KeyOrCode key;
    key.name = u"Front door"_qs;
    key.kind = Code{QLatin1String(kind)};
    KeyHolding holding;
    holding.id = 3;
    holding.person = {8};
    holding.out = out;
    holding.lost = lost;
    key.holders = {holding};
    return key;
}
} // namespace

TEST_CASE("An emergency procedure is tested again a year after the last time, our own limit")
{
    Site site;
    site.procedures = {{1, Code{u"lockdown"_qs}, {}, Day(2025, 11, 10), {}},
                       {2, Code{u"evacuation"_qs}, {}, Day(2026, 10, 10), {}},
                       {3, Code{u"invacuation"_qs}, {}, {}, {}}};
    const auto items = dueOf(site);
    REQUIRE(items.size() == 1); // the others lie beyond the horizon, or were never tested
    CHECK(items.front().due.day == Day(2026, 11, 10));
    CHECK(items.front().what == u"Test the emergency procedure: Lockdown"_qs);
    CHECK(items.front().obligations == u"P5.1b"_qs);
    CHECK(items.front().isOurs);
    CHECK(items.front().isLsms);
}

TEST_CASE("The CCTV of a site is serviced again a year after the last time")
{
    Site site;
    site.cctv = true;
    site.cctvServiced = Day(2025, 12, 1);
    REQUIRE(dueOf(site).size() == 1);
    CHECK(dueOf(site).front().due.day == Day(2026, 12, 1));
    site.cctv = false;
    CHECK(dueOf(site).empty());
}

TEST_CASE("A key is fetched back from who leaves, on the last day, and not from who leaves later")
{
    const KeyOrCode key = keyOf("key", Day(2026, 9, 1));
    CHECK(dueOf(key).empty());
    const auto items = dueOf(key, {{8, kToday.plus(4)}});
    REQUIRE(items.size() == 1);
    CHECK(items.front().due.day == kToday.plus(4));
    CHECK(items.front().what == u"Get the key back: Front door"_qs);
    CHECK(items.front().title == u"Asha Khan"_qs);
    CHECK(items.front().namesPerson);
    CHECK(items.front().obligations == u"P8.4"_qs);
    CHECK(dueOf(key, {{8, kToday.plus(91)}}).empty());
    KeyOrCode back = key;
    back.holders.front().back = Day(2026, 10, 1);
    CHECK(dueOf(back, {{8, kToday.plus(4)}}).empty());
}

TEST_CASE("A lost key asks for the lock until somebody has dealt with it")
{
    KeyOrCode key = keyOf("key", Day(2026, 9, 1), Day(2026, 10, 30));
    REQUIRE(dueOf(key).size() == 1);
    CHECK(dueOf(key).front().due.day == Day(2026, 11, 4));
    key.holders.front().settled = kToday;
    CHECK(dueOf(key).empty());
}

TEST_CASE("A code is changed by its age, after who knew it leaves, or after it was disclosed, whichever comes first")
{
    KeyOrCode code = keyOf("lock_code", Day(2026, 6, 1));
    code.changed = Day(2026, 6, 1);
    REQUIRE(dueOf(code).size() == 1);
    CHECK(dueOf(code).front().due.day == Day(2026, 12, 1));
    CHECK(dueOf(code).front().obligations == u"P4.2"_qs);
    const auto leaves = dueOf(code, {{8, Day(2026, 11, 6)}});
    REQUIRE(leaves.size() == 1);
    CHECK(leaves.front().due.day == Day(2026, 11, 11));
    CHECK(leaves.front().what == u"Change the code: somebody who knows it leaves"_qs);
    code.holders.front().lost = Day(2026, 10, 30);
    CHECK(dueOf(code).front().due.day == Day(2026, 11, 4));
    code.changed = Day(2026, 11, 1);
    CHECK(dueOf(code).empty());
    code.changed = Day(2026, 6, 1);
    code.retired = kToday;
    CHECK(dueOf(code).empty());
}

TEST_CASE("Goods are signed for on the day they come and collected within five days")
{
    GoodsReceived goods;
    goods.what = u"Toner"_qs;
    goods.received = Moment(kToday, QTime(9, 0));
    goods.forPerson = {8};
    const auto items = dueOf(goods);
    REQUIRE(dueWith(items, "goods-signature"));
    CHECK(dueWith(items, "goods-signature")->due.day == kToday);
    REQUIRE(dueWith(items, "goods-collect"));
    CHECK(dueWith(items, "goods-collect")->due.day == kToday.plus(5));
    CHECK(dueWith(items, "goods-collect")->who == u"Asha Khan"_qs);
    CHECK(dueWith(items, "goods-collect")->obligations == u"P8.5"_qs);
    goods.deviceReceipt = u"D 88"_qs;
    CHECK_FALSE(dueWith(dueOf(goods), "goods-signature"));
    goods.collected = goods.received;
    CHECK(dueOf(goods).empty());
}
