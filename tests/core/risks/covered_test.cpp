// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/covered.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kAssessed(2026, 3, 14);
constexpr RecordId kSite = 11, kDepartment = 12, kElsewhere = 13;

RiskAssessment ofViolence()
{
    RiskAssessment assessment;
    assessment.assessed = kAssessed;
    assessment.site = Id<Site>{kSite};
    assessment.department = Id<Department>{kDepartment};
    assessment.hazards.emplace_back().category = Code{QStringLiteral("violence")};
    return assessment;
}

Happened assault(int days)
{
    return {1,
            QStringLiteral("INC-2026/27-0001"),
            Code{QStringLiteral("physical_assault")},
            kAssessed.plus(days),
            kSite,
            kDepartment};
}

bool covers(const RiskAssessment &assessment, const Happened &incident, const Names &names)
{
    return !HappenedPlaces({incident}, names).coveredBy(assessment, kAssessed).empty();
}
} // namespace

TEST_CASE("An assessment covers incidents of the kinds of its hazards, where it names the place")
{
    const PolicyNames names;
    RiskAssessment assessment = ofViolence();
    Happened incident = assault(1);
    CHECK(covers(assessment, incident, names));
    SECTION("not those of another kind")
    {
        incident.kind = Code{QStringLiteral("theft")};
        CHECK_FALSE(covers(assessment, incident, names));
        assessment.hazards.emplace_back().category = Code{QStringLiteral("theft")};
        CHECK(covers(assessment, incident, names));
    }
    SECTION("not those of another site or department")
    {
        incident.site = kElsewhere;
        CHECK_FALSE(covers(assessment, incident, names));
        assessment.site = {};
        CHECK(covers(assessment, incident, names));
        incident.department = kElsewhere;
        CHECK_FALSE(covers(assessment, incident, names));
    }
    SECTION("none where it names neither")
    {
        assessment.site = {};
        assessment.department = {};
        CHECK_FALSE(covers(assessment, incident, names));
    }
    SECTION("not for a hazard that a review closed")
    {
        assessment.hazards[0].reviewed = Code{QStringLiteral("closed")};
        CHECK_FALSE(covers(assessment, incident, names));
    }
}

TEST_CASE("What happened after the last look at an assessment asks for another")
{
    const PolicyNames names;
    RiskAssessment assessment = ofViolence();
    const HappenedPlaces happened({assault(-1), assault(0), assault(1), assault(5)}, names);
    REQUIRE(happened.asksReview(assessment).size() == 2);
    CHECK(happened.asksReview(assessment).front()->on == kAssessed.plus(1));
    assessment.lookedAt = kAssessed.plus(4);
    CHECK(happened.asksReview(assessment).size() == 1);
    assessment.lookedAt = kAssessed.plus(5);
    CHECK(happened.asksReview(assessment).empty());
}

TEST_CASE("Of what happened at several places an assessment finds its own, in the order of the days")
{
    const PolicyNames names;
    RiskAssessment assessment = ofViolence();
    std::vector<Happened> incidents{assault(1), assault(2), assault(3), assault(4), {}};
    incidents[1].site = kElsewhere;
    incidents[2].department = kElsewhere;
    incidents[3].kind = Code{QStringLiteral("verbal_abuse")};
    const HappenedPlaces happened(std::move(incidents), names);
    const auto days = [&] {
        std::vector<int> found;
        for (const Happened *one : happened.coveredBy(assessment, Day()))
            found.push_back(kAssessed.daysTo(one->on));
        return found;
    };
    CHECK(days() == std::vector{1, 4});
    assessment.site = {};
    CHECK(days() == std::vector{1, 2, 4});
    assessment.department = {};
    assessment.site = Id<Site>{kSite};
    CHECK(days() == std::vector{1, 3, 4});
    assessment.site = {};
    CHECK(days().empty());
}

TEST_CASE("Every group of incidents that people are hurt or robbed by has a hazard that covers it")
{
    const PolicyNames names;
    QStringList groups;
    for (const ChoiceName &category : names.choices(QStringLiteral("hazard-category")))
        for (const QString &trait : category.traits)
            if (trait.startsWith(u"covers:"))
                groups << trait.mid(7);
    for (const char *group : {"violence", "theft", "criminal_damage", "counter_terrorism"})
        CHECK(groups.contains(QLatin1String(group)));
    QStringList known;
    for (const ChoiceName &kind : names.choices(QStringLiteral("incident-kind")))
        known << kind.group;
    for (const QString &group : groups)
        CHECK(known.contains(group));
}
