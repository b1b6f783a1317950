// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/premises/measure_rules.h"
#include "tests/support/complaints.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 3, 14);

Measure restrictor()
{
    Measure measure;
    measure.name = u"Restrictor, ground floor"_qs;
    measure.kind = Code{u"window_restrictor"_qs};
    return measure;
}
} // namespace

TEST_CASE("An exemption says why and who agreed")
{
    Measure measure = restrictor();
    CHECK(complaints(measure, kToday).isEmpty());
    measure.exempt = kToday;
    CHECK(complaints(measure, kToday) == QStringList({u"exempt_why"_qs, u"exempt_agreed_by"_qs}));
    measure.exemptWhy = u"The window does not open."_qs;
    measure.exemptAgreedBy = u"Head of Estates"_qs;
    CHECK(complaints(measure, kToday).isEmpty());
}

TEST_CASE("Nothing is put right where the test found no fault")
{
    Measure measure = restrictor();
    MeasureTest test;
    test.on = kToday.plus(-1);
    test.mended = kToday;
    const auto [result, isFine] = GENERATE(table<const char *, bool>({{"fault", true}, {"passed", false}}));
    test.result = Code{QLatin1String(result)};
    measure.tests = {test};
    CHECK(complaints(measure, kToday).isEmpty() == isFine);
}

TEST_CASE("The diary stands newest first, tests of one day as they were entered")
{
    Measure measure = restrictor();
    for (const auto &[days, by] : {std::pair(-3, "old"), {-1, "first"}, {-2, "middle"}, {-1, "second"}}) {
        MeasureTest &test = measure.tests.emplace_back();
        test.on = kToday.plus(days);
        test.by = QLatin1String(by);
    }
    completeMeasure(measure, {kToday, PolicyNames()});
    QStringList order;
    for (const MeasureTest &test : measure.tests)
        order << test.by;
    CHECK(order == QStringList({u"first"_qs, u"second"_qs, u"middle"_qs, u"old"_qs}));
}
