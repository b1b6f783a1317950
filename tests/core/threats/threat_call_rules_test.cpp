// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/problems.h"
#include "core/threats/threat_call_rules.h"
#include "tests/support/policy_names.h"
#include "tests/support/threat_call_sample.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 11, 2);

QStringList warned(const ThreatCall &call)
{
    static const PolicyNames names;
    Problems found;
    threatCallRules(call, {kToday, names}, found);
    QStringList fields;
    for (const Problem &problem : found) {
        CHECK(problem.severity == Problem::Severity::Warns);
        fields << problem.field;
    }
    return fields;
}
} // namespace

TEST_CASE("A threat call in which the three steps were taken has nothing against it")
{
    CHECK(warned(aThreatCall()) == QStringList());
}

TEST_CASE("A threat call with nothing but its beginning may be saved, and one without it may not")
{
    static const PolicyNames names;
    ThreatCall call;
    call.started = Moment(kToday, QTime(8, 22));
    CHECK_FALSE(refuses(problems(kindOf<ThreatCall>(), &call, {kToday, names})));
    call.started = {};
    CHECK(refuses(problems(kindOf<ThreatCall>(), &call, {kToday, names})));
}

TEST_CASE("What a threat call still lacks is said beside its field")
{
    ThreatCall call = aThreatCall();
    call.words.clear();
    call.called999 = {};
    call.directorTold.clear();
    call.directorToldAt = {};
    call.decision = {};
    CHECK(warned(call) == QStringList{u"words"_qs, u"called_999"_qs, u"director_told"_qs, u"decision"_qs});
    call.exercise = true; // in which nobody rings 999
    CHECK_FALSE(warned(call).contains(u"called_999"_qs));
    call = aThreatCall();
    call.decidedBy = u" "_qs;
    CHECK(warned(call) == QStringList{u"decided_by"_qs});
}

TEST_CASE("Times of a threat call may be the minute it began and today, not before it and not tomorrow")
{
    using Member = Moment ThreatCall::*;
    const auto [member, field] =
        GENERATE(table<Member, const char *>({{&ThreatCall::ended, "ended"},
                                              {&ThreatCall::called999, "called_999"},
                                              {&ThreatCall::directorToldAt, "director_told_at"},
                                              {&ThreatCall::decidedAt, "decided_at"},
                                              {&ThreatCall::moveBegan, "move_began"},
                                              {&ThreatCall::searchBegan, "search_began"},
                                              {&ThreatCall::searchEnded, "search_ended"},
                                              {&ThreatCall::allClear, "all_clear"}}));
    INFO(field);
    ThreatCall call = aThreatCall();
    call.*member = call.started;
    CHECK(warned(call) == QStringList());
    call.*member = Moment(kToday, QTime(8, 21));
    CHECK(warned(call) == QStringList{QLatin1String(field)});
    call.*member = Moment(kToday, QTime(23, 59));
    CHECK(warned(call) == QStringList());
    call.*member = Moment(kToday.plus(1), QTime(0, 0));
    CHECK(warned(call) == QStringList{QLatin1String(field)});
}

TEST_CASE("A search of a threat call ends no earlier than it begins")
{
    ThreatCall call = aThreatCall();
    call.searchBegan = Moment(kToday, QTime(8, 40));
    call.searchEnded = call.searchBegan;
    CHECK(warned(call) == QStringList());
    call.searchEnded = Moment(kToday, QTime(8, 39));
    CHECK(warned(call) == QStringList{u"search_ended"_qs});
}
