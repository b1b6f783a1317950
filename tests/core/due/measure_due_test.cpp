// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/measure_due.h"
#include "tests/support/due_ground.h"

namespace {
const Day kToday(2026, 11, 2);

std::vector<DueItem> dueOf(const Measure &measure, bool hasAction = false)
{
    const DueGround ground{Deadline(kToday)};
    std::vector<DueItem> items;
    Saved<Measure> saved;
    saved.stamp.id = 4;
    saved.value = measure;
    addMeasureDue(items, saved, hasAction, ground.context());
    return items;
}

Measure alarmTested(Day on, const char *result)
{
    Measure measure;
    measure.name = u"Panic alarm at the desk"_qs;
    measure.kind = Code{u"panic_alarm"_qs};
    measure.interval = Code{u"weekly"_qs};
    MeasureTest test;
    test.on = on;
    test.result = Code{QLatin1String(result)};
    measure.tests = {test};
    return measure;
}
} // namespace

TEST_CASE("The next test of a measure is due an interval after the last, under the obligation of its kind")
{
    const int days = GENERATE(-400, -7, 0);
    const std::vector<DueItem> items = dueOf(alarmTested(kToday.plus(days), "passed"));
    REQUIRE(items.size() == 1);
    CHECK(items.front().due.day == kToday.plus(days + 7));
    CHECK(items.front().obligations == u"P4.2"_qs);
    CHECK(items.front().isLsms);
}

TEST_CASE("A first test is due within ninety days of today and no further")
{
    const auto [days, count] = GENERATE(table<int, std::size_t>({{90, 1U}, {91, 0U}}));
    Measure measure = alarmTested(kToday, "passed");
    measure.tests.clear();
    measure.started = kToday.plus(days - 7);
    CHECK(dueOf(measure).size() == count);
}

TEST_CASE("An open fault stands on the list from the day it was found, beside the next test")
{
    const std::vector<DueItem> items = dueOf(alarmTested(kToday.plus(-2), "fault"));
    REQUIRE(dueWith(items, "measure-fault"));
    CHECK(dueWith(items, "measure-fault")->due.day == kToday.plus(-2));
    CHECK(dueWith(items, "measure-test"));
}

TEST_CASE("A test is for who sees to it, else for the body whose test it is, else for the LSMS")
{
    Measure measure = alarmTested(kToday, "passed");
    CHECK(dueOf(measure).front().who == u"Ada Warden"_qs);
    measure.testedBy = Code{u"own"_qs};
    CHECK(dueOf(measure).front().who == u"Ada Warden"_qs);
    measure.testedBy = Code{u"landlord"_qs};
    CHECK(dueOf(measure).front().who == u"Landlord"_qs);
    CHECK_FALSE(dueOf(measure).front().isLsms);
    measure.seenToBy.value = 8;
    CHECK(dueOf(measure).front().who == u"Asha Khan"_qs);
}

TEST_CASE("A fault whose action is open is left to that action, and its next test stays")
{
    const std::vector<DueItem> items = dueOf(alarmTested(kToday.plus(-2), "fault"), true);
    CHECK_FALSE(dueWith(items, "measure-fault"));
    CHECK(dueWith(items, "measure-test"));
}

TEST_CASE("The list says whose test it is where it is not ours, whoever of us sees to it")
{
    Measure measure = alarmTested(kToday, "passed");
    measure.testedBy = Code{u"landlord"_qs};
    CHECK(dueOf(measure).front().what == u"Have the measure tested: Landlord"_qs);
    CHECK(dueOf(measure).front().who == u"Landlord"_qs);
    measure.testedBy = Code{u"own"_qs};
    CHECK(dueOf(measure).front().what == u"Test the measure"_qs);
}
