// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/premises_tier.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 11, 2);
}

TEST_CASE("The people expected at once decide the tier, at and beside each of its limits")
{
    const PolicyNames names;
    const auto [people, tier] = GENERATE(table<int, const char *>(
        {{0, "below"}, {199, "below"}, {200, "standard"}, {799, "standard"}, {800, "enhanced"}, {5000, "enhanced"}}));
    CAPTURE(people);
    CHECK(premisesTier(people, names).text == QLatin1String(tier));
}

TEST_CASE("A site's tier says whether its use is covered, or that nobody knows")
{
    const PolicyNames names;
    Site site;
    CHECK(tierFound(site, kToday, names).text.isEmpty());
    site.expected = 250;
    CHECK(tierFound(site, kToday, names).text == u"Standard tier, if its use is covered"_qs);
    site.inScope = true;
    CHECK(tierFound(site, kToday, names).text == u"Standard tier"_qs);
    site.inScope = false;
    CHECK(tierFound(site, kToday, names).text == u"Use not covered"_qs);
    site.inScope = true;
    site.expected = {};
    CHECK(tierFound(site, kToday, names).text == u"Covered; people expected not known"_qs);
    site.inScope = {};
    site.expected = 199;
    CHECK(tierFound(site, kToday, names).text == u"Below the duty"_qs);
}

TEST_CASE("An emergency procedure stands once at a site")
{
    const PolicyNames names;
    Site site;
    site.procedures = {{1, Code{u"lockdown"_qs}, {}, {}, {}}, {2, Code{u"evacuation"_qs}, {}, {}, {}}};
    Problems problems;
    siteRules(site, {kToday, names}, problems);
    CHECK(problems.empty());
    site.procedures.push_back({3, Code{u"lockdown"_qs}, {}, {}, {}});
    siteRules(site, {kToday, names}, problems);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().field == u"procedures"_qs);
}
