// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/request_rules.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const PolicyNames &names()
{
    static const PolicyNames one;
    return one;
}

QStringList complaints(const InformationRequest &request, Problem::Severity severity = Problem::Severity::Refuses)
{
    Problems problems;
    requestRules(request, {Day(2026, 11, 20), names()}, problems);
    QStringList fields;
    for (const Problem &problem : problems)
        if (problem.severity == severity)
            fields << problem.field;
    return fields;
}
} // namespace

TEST_CASE("An answered request says its outcome, and an outcome its day")
{
    InformationRequest request;
    CHECK(complaints(request).isEmpty());
    request.answered = Day(2026, 11, 19);
    CHECK(complaints(request) == QStringList{u"outcome"_qs});
    request.answered = Day();
    request.outcome = Code{u"any"_qs};
    CHECK(complaints(request) == QStringList{u"answered"_qs});
    request.answered = Day(2026, 11, 19);
    CHECK(complaints(request).isEmpty());
}

TEST_CASE("An extension says why")
{
    InformationRequest request;
    request.extendedTo = Day(2026, 12, 19);
    CHECK(complaints(request) == QStringList{u"extended_why"_qs});
    request.extendedWhy = u"Three years of records"_qs;
    CHECK(complaints(request).isEmpty());
}

TEST_CASE("A request for what is held about one person asks whom")
{
    InformationRequest request;
    request.type = names().withTrait("request-type", "one-person");
    CHECK(complaints(request, Problem::Severity::Warns) == QStringList{u"subject"_qs});
    request.subject = Id<Person>{7};
    CHECK(complaints(request, Problem::Severity::Warns).isEmpty());
}

TEST_CASE("What is redacted or withheld says on what ground, and what is sent need not")
{
    InformationRequest request;
    request.found.resize(2);
    request.found[0].decision = names().withoutTrait("disclosure-decision", "holds-back");
    request.found[1].decision = names().withTrait("disclosure-decision", "holds-back");
    CHECK(complaints(request) == QStringList{u"found/1/ground"_qs});
    request.found[1].ground = u"Names a witness"_qs;
    CHECK(complaints(request).isEmpty());
}

TEST_CASE("An answer given before everything was decided is warned of")
{
    InformationRequest request;
    request.found.resize(1);
    CHECK(undecided(request) == 1);
    CHECK(complaints(request, Problem::Severity::Warns).isEmpty());
    request.answered = Day(2026, 11, 19);
    request.outcome = Code{u"any"_qs};
    CHECK(complaints(request, Problem::Severity::Warns) == QStringList{u"found"_qs});
    request.found[0].decision = Code{u"any"_qs};
    CHECK(undecided(request) == 0);
    CHECK(complaints(request, Problem::Severity::Warns).isEmpty());
}

TEST_CASE("An answer that withholds something says what and why, in its words or at a place found")
{
    InformationRequest request;
    request.answered = Day(2026, 11, 19);
    request.outcome = names().withTrait("request-outcome", "withholds");
    CHECK(complaints(request) == QStringList{u"withheld"_qs});
    request.withheld = u"Section 40: names of staff"_qs;
    CHECK(complaints(request).isEmpty());
    request.withheld.clear();
    request.found.resize(1);
    request.found[0].decision = names().withTrait("disclosure-decision", "holds-back");
    request.found[0].ground = u"Names a witness"_qs;
    CHECK(complaints(request).isEmpty());
    request.found.clear();
    request.outcome = names().withoutTrait("request-outcome", "withholds");
    CHECK(complaints(request).isEmpty());
}
