// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/approval.h"
#include "core/risks/assessed.h"
#include "tests/support/assessed_office.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 11, 2);
constexpr RecordId kWards = 11, kSite = 21;
const ToAssess kDepartment{ToAssess::What::Department, kWards};
const ToAssess kLone{ToAssess::What::LoneTeam, kWards};
const ToAssess kPlace{ToAssess::What::Site, kSite};

RiskAssessment accepted(const char *kind = "security")
{
    RiskAssessment assessment;
    assessment.kind = Code{QLatin1String(kind)};
    assessment.department = Id<Department>{kWards};
    assessment.site = Id<Site>{kSite};
    assessment.assessed = kToday.plus(-30);
    assessment.nextReview = kToday.plus(30);
    assessment = signedBy(assessment, Id<Person>{8}, Moment(kToday.plus(-29)));
    return acceptedBy(assessment, Id<Person>{9}, Moment(kToday.plus(-28)));
}

Assessed standing(const RiskAssessment &assessment, const ToAssess &of)
{
    const PolicyNames names;
    const RiskAssessment *const one = &assessment;
    return assessedOn(kToday, std::span(&of, 1), std::span(&one, 1), names).front();
}
} // namespace

TEST_CASE("Only what was signed and accepted, as it now stands, is a current assessment")
{
    CHECK_FALSE(standing(accepted(), kDepartment).isWithout());
    CHECK_FALSE(standing(accepted(), kPlace).isWithout());
    RiskAssessment assessment = accepted();
    SECTION("a draft is none") { assessment.approval = {}; }
    SECTION("one that nobody accepted is none") { assessment.approval.acceptedAt = {}; }
    SECTION("one that was changed since is none") { assessment.activity = QStringLiteral("Another"); }
    const Assessed stands = standing(assessment, kDepartment);
    CHECK(stands.isWithout());
    CHECK(stands.isNone());
    CHECK(stands.waiting.size() == 1);
}

TEST_CASE("An assessment is current on the day of its review and overdue on the day after")
{
    const auto [days, isOverdue] = GENERATE(table<int, bool>({{1, false}, {0, false}, {-1, true}}));
    RiskAssessment assessment = accepted();
    assessment.nextReview = kToday.plus(days); // no part of what was signed
    const Assessed stands = standing(assessment, kDepartment);
    CHECK(stands.isWithout() == isOverdue);
    CHECK(stands.overdue.empty() != isOverdue);
    CHECK_FALSE(stands.isNone());
}

TEST_CASE("Who works alone needs an assessment of that, and a risk raised about the body assesses no department")
{
    CHECK(standing(accepted(), kLone).isWithout());
    CHECK_FALSE(standing(accepted("lone_working"), kLone).isWithout());
    CHECK_FALSE(standing(accepted("lone_working"), kDepartment).isWithout());
    CHECK(standing(accepted("strategic"), kDepartment).isWithout());
    CHECK(standing(accepted("operational"), kPlace).isWithout());
    RiskAssessment elsewhere = accepted();
    elsewhere.department = Id<Department>{kWards + 1};
    CHECK(standing(signedBy(elsewhere, {}, Moment(kToday)), kDepartment).waiting.empty());
    std::vector<ToAssess> all;
    addToAssess(all, kWards, {});
    CHECK(all.size() == 1);
    Department lone;
    lone.loneWorking = true;
    addToAssess(all, kWards, lone);
    CHECK(all.size() == 3);
}

TEST_CASE("Those without an assessment are the same whether asked for alone or among all, and have all of theirs")
{
    const AssessedOffice office;
    AssessedFacts facts = office.facts();
    facts.assessments.push_back(AssessedOffice::assessment(3, AssessedOffice::kVisits)); // another draft
    facts.assessments.push_back(AssessedOffice::accepted(AssessedOffice::assessment(4, AssessedOffice::kWards)));
    facts.assessments.back().value.kind = Code{QStringLiteral("strategic")};
    const int days = GENERATE(0, 400);
    const Day day = AssessedOffice::today.plus(days);
    std::vector<Assessed> among = assessedOn(day, facts, office.names);
    std::erase_if(among, [](const Assessed &one) { return !one.isWithout(); });
    const std::vector<Assessed> alone = withoutAssessment(day, facts, office.names);
    REQUIRE(alone.size() == among.size());
    for (std::size_t i = 0; i < alone.size(); ++i) {
        CHECK(alone[i].of.place == among[i].of.place);
        CHECK(alone[i].overdue == among[i].overdue);
        CHECK(alone[i].waiting == among[i].waiting);
    }
}
