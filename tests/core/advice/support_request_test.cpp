// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/support_request.h"
#include "core/records/problems.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 11, 13); // a Friday

SupportRequest request()
{
    SupportRequest request;
    request.kind = Code{u"advice"_qs};
    request.received = Day(2026, 11, 5); // a Thursday
    request.asker = u"Reception, Larch House"_qs;
    request.asked = u"Should the door be locked at noon?"_qs;
    return request;
}
} // namespace

TEST_CASE("The turnaround of a request for help counts working days after the day it came")
{
    const PolicyNames names;
    SupportRequest asked = request();
    CHECK_FALSE(turnaround(asked, names).has_value());
    asked.answered = asked.received;
    CHECK(turnaround(asked, names) == 0);
    asked.answered = Day(2026, 11, 9);
    CHECK(turnaround(asked, names) == 2);
    asked.answered = kToday;
    CHECK(turnaround(asked, names) == 6);
    asked.answered = Day(2026, 11, 4);
    CHECK_FALSE(turnaround(asked, names).has_value());
}

TEST_CASE("An answered request for help says what was answered, and an answer without a day is asked for it")
{
    const PolicyNames names;
    const auto fieldsOf = [&names](const SupportRequest &asked) {
        Problems problems;
        kindOf<SupportRequest>().rules(&asked, {kToday, names}, problems);
        QStringList fields;
        for (const Problem &problem : problems)
            fields << problem.field;
        return fields;
    };
    SupportRequest asked = request();
    CHECK(fieldsOf(asked).isEmpty());
    asked.answered = kToday;
    CHECK(fieldsOf(asked) == QStringList{u"answer"_qs});
    asked.answer = u"Yes, and say so on the door."_qs;
    CHECK(fieldsOf(asked).isEmpty());
    asked.answered = {};
    CHECK(fieldsOf(asked) == QStringList{u"answered"_qs});
}

TEST_CASE("Minutes are shown as hours and minutes")
{
    CHECK(showMinutes(45) == u"45 min"_qs);
    CHECK(showMinutes(120) == u"2 h"_qs);
    CHECK(showMinutes(90) == u"1 h 30 min"_qs);
}
