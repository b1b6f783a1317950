// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/premises/goods_received.h"
#include "core/records/problems.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 11, 2);

GoodsReceived toner()
{
    GoodsReceived goods;
    goods.what = u"Toner"_qs;
    goods.received = Moment(kToday, QTime(9, 0));
    goods.receivedByName = u"Front desk"_qs;
    return goods;
}

QStringList fieldsOf(const GoodsReceived &goods)
{
    const PolicyNames names;
    QStringList fields;
    Problems problems;
    kindOf<GoodsReceived>().rules(&goods, {kToday, names}, problems);
    for (const Problem &problem : problems)
        fields << problem.field;
    return fields;
}
} // namespace

TEST_CASE("Goods came today or before, and who collected them stands with when")
{
    GoodsReceived goods = toner();
    CHECK(fieldsOf(goods).isEmpty());
    goods.received = Moment(kToday.plus(1));
    CHECK(fieldsOf(goods) == QStringList{u"received"_qs});
    goods = toner();
    goods.collected = goods.received;
    CHECK(fieldsOf(goods) == QStringList{u"collected_by"_qs});
    goods.collectedByName = u"Asha"_qs;
    CHECK(fieldsOf(goods).isEmpty());
    goods.collected = {};
    CHECK(fieldsOf(goods) == QStringList{u"collected"_qs});
}

TEST_CASE("Goods are signed for by a name, a drawing or the receipt of a device")
{
    GoodsReceived goods = toner();
    CHECK_FALSE(isSigned(goods));
    goods.signedBy = u"Front desk"_qs;
    CHECK(isSigned(goods));
    goods = toner();
    goods.signature = u"1,1 2,2"_qs;
    CHECK(isSigned(goods));
    goods = toner();
    goods.deviceReceipt = u"D88"_qs;
    CHECK(isSigned(goods));
}

TEST_CASE("Goods wait five days, our own limit, unless they were collected")
{
    const PolicyNames names;
    GoodsReceived goods = toner();
    CHECK(collectBy(goods, names) == kToday.plus(5));
    goods.collected = goods.received;
    CHECK_FALSE(collectBy(goods, names).isKnown());
}
