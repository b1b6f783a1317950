// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_foresight.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 11, 2);
constexpr RecordId kSite = 11, kElsewhere = 13;

Risk ofViolence(int likelihood)
{
    Risk risk;
    risk.category = Code{QStringLiteral("violence")};
    risk.site = Id<Site>{kSite};
    risk.currentLikelihood = likelihood;
    risk.currentConsequence = 3;
    return risk;
}

Happened assault(RecordId id, Day on, RecordId site = kSite)
{
    return {id, QString(), Code{QStringLiteral("physical_assault")}, on, site, 12};
}
} // namespace

TEST_CASE("What a risk predicted stands beside its likelihood: scored yearly, happened four times")
{
    const PolicyNames names;
    std::vector<Happened> incidents;
    for (RecordId id = 1; id <= 4; ++id)
        incidents.push_back(assault(id, kToday.plus(-static_cast<int>(id))));
    const Foretold found = foretold(ofViolence(2), incidents, kToday, names);
    CHECK(found.words() == QStringLiteral("Scored yearly, happened four times in twelve months."));
    CHECK(found.isMoreOften());
    CHECK_FALSE(foretold(ofViolence(3), incidents, kToday, names).isMoreOften());
}

TEST_CASE("A risk predicts incidents of its kind at its place within the twelve months, both ends included")
{
    const PolicyNames names;
    const Risk risk = ofViolence(2);
    const std::vector incidents{assault(1, Day(2025, 11, 1)), assault(2, Day(2025, 11, 2)), assault(3, kToday),
                                assault(4, kToday, kElsewhere), assault(5, kToday.plus(1))};
    CHECK(foretold(risk, incidents, kToday, names).incidents == std::vector<RecordId>{2, 3});
    Risk everywhere = risk;
    everywhere.site = {};
    CHECK(foretold(everywhere, incidents, kToday, names).incidents == std::vector<RecordId>{2, 3, 4});
    Risk ofTheft = risk;
    ofTheft.category = Code{QStringLiteral("theft")};
    CHECK(foretold(ofTheft, incidents, kToday, names).incidents.empty());
}

TEST_CASE("An incident that somebody linked counts too, once")
{
    const PolicyNames names;
    Risk risk = ofViolence(1);
    risk.incidents = {{0, Id<Incident>{4}, {}}, {0, Id<Incident>{3}, {}}};
    const std::vector incidents{assault(3, kToday), assault(4, kToday, kElsewhere)};
    const Foretold found = foretold(risk, incidents, kToday, names);
    CHECK(found.incidents == std::vector<RecordId>{3, 4});
    CHECK(found.words() == QStringLiteral("Scored as not for years, happened twice in twelve months."));
}

TEST_CASE("A risk without a likelihood says only how often it happened")
{
    const PolicyNames names;
    Risk risk = ofViolence(2);
    risk.currentLikelihood = {};
    const Foretold found = foretold(risk, {}, kToday, names);
    CHECK(found.words() == QStringLiteral("In twelve months it did not happen."));
    CHECK_FALSE(found.isMoreOften());
}
