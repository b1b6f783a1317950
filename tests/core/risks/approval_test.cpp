// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/approval.h"
#include "core/risks/risk_rules.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 3, 14);
const Moment kAt(kToday, QTime(10, 30));
const Id<Person> kAssessor{5}, kManager{6}, kLsms{7};

Hazard scored(const char *what)
{
    Hazard hazard;
    hazard.hazard = QString::fromUtf8(what);
    hazard.currentLikelihood = 3;
    hazard.currentConsequence = 3;
    return hazard;
}

RiskAssessment complete()
{
    RiskAssessment assessment;
    assessment.title = QStringLiteral("Front desk");
    assessment.assessed = kToday;
    assessment.hazards = {scored("Abuse at the desk"), scored("Bags taken")};
    return assessment;
}

RiskAssessment seen() { return seenBy(acceptedBy(signedBy(complete(), kAssessor, kAt), kManager, kAt), kLsms, kAt); }

QStringList missing(const RiskAssessment &assessment)
{
    QStringList fields;
    for (const Problem &problem : signingProblems(assessment, PolicyNames()))
        fields << problem.field;
    return fields;
}
} // namespace

TEST_CASE("An assessment is signed by the assessor, accepted by the manager and seen by the LSMS in turn")
{
    RiskAssessment assessment = complete();
    CHECK(standingOf(assessment) == Standing::Draft);
    assessment = signedBy(assessment, kAssessor, kAt);
    CHECK(standingOf(assessment) == Standing::Signed);
    CHECK(assessment.approval.signedBy == kAssessor);
    assessment = acceptedBy(assessment, kManager, kAt);
    CHECK(standingOf(assessment) == Standing::Accepted);
    assessment = seenBy(assessment, kLsms, kAt);
    CHECK(standingOf(assessment) == Standing::Seen);
}

TEST_CASE("A change of what was approved asks for a new signature, one of what is done with it does not")
{
    RiskAssessment assessment = seen();
    assessment.staffTold = kToday.plus(1);
    assessment.escalated = kToday.plus(1);
    assessment.lookedAt = kToday.plus(2);
    CHECK(standingOf(assessment) == Standing::Seen);
    SECTION("a word") { assessment.hazards[1].furtherAction = QStringLiteral("Lockers"); }
    SECTION("a score") { assessment.hazards[0].currentLikelihood = 4; }
    SECTION("a hazard less") { assessment.hazards.pop_back(); }
    SECTION("a control more") { assessment.controls.emplace_back().state = Code{QStringLiteral("planned")}; }
    SECTION("where people work alone") { assessment.lone.where = QStringLiteral("In homes"); }
    CHECK(standingOf(assessment) == Standing::Changed);
    assessment = signedBy(assessment, kAssessor, kAt);
    CHECK(standingOf(assessment) == Standing::Signed); // and the manager accepts anew
}

TEST_CASE("The numbers that rows are given when they are saved change nothing of what was signed")
{
    RiskAssessment assessment = complete();
    const PolicyNames names;
    completeAssessment(assessment, {kToday, names});
    assessment.controls.emplace_back();
    const QString content = signedContent(assessment);
    assessment.hazards[0].id = 17;
    assessment.controls[0].id = 18;
    CHECK(signedContent(assessment) == content);
}

TEST_CASE("Nothing is signed without a hazard, a score for each, and in a review a word about each line")
{
    RiskAssessment assessment = complete();
    CHECK(missing(assessment).isEmpty());
    assessment.hazards[1].currentConsequence = {};
    CHECK(missing(assessment) == QStringList{QStringLiteral("hazards/1/current_likelihood")});
    assessment.hazards[0].carried = assessment.hazards[1].carried = true;
    assessment.hazards[0].reviewed = Code{QStringLiteral("unchanged")};
    assessment.hazards[1].reviewed = Code{QStringLiteral("closed")}; // what is gone needs no score
    CHECK(missing(assessment).isEmpty());
    assessment.hazards[0].reviewed = {};
    CHECK(missing(assessment) == QStringList{QStringLiteral("hazards/0/reviewed")});
    assessment.hazards.clear();
    CHECK(missing(assessment) == QStringList{QStringLiteral("hazards")});
}

TEST_CASE("A review copies last year's lines but those that were closed, and nothing of its signatures")
{
    const PolicyNames names;
    RiskAssessment earlier = seen();
    earlier.staffTold = kToday;
    earlier.nextReview = kToday.plus(100);
    earlier.hazards[0].id = 3;
    earlier.hazards[0].reviewed = Code{QStringLiteral("changed")};
    earlier.hazards[1].reviewed = Code{QStringLiteral("closed")};
    const RiskAssessment review = reviewOf(earlier, Id<RiskAssessment>{9}, kToday.plus(365), names);
    CHECK(review.replaces == Id<RiskAssessment>{9});
    CHECK(review.assessed == kToday.plus(365));
    CHECK(standingOf(review) == Standing::Draft);
    CHECK_FALSE(review.staffTold.isKnown());
    CHECK_FALSE(review.nextReview.isKnown());
    REQUIRE(review.hazards.size() == 1);
    CHECK(review.hazards[0].hazard == earlier.hazards[0].hazard);
    CHECK(review.hazards[0].id == 0);
    CHECK_FALSE(review.hazards[0].reviewed.isKnown());
    CHECK(review.hazards[0].carried);
}

TEST_CASE("The register says that an assessment was replaced, whatever was signed of it")
{
    const PolicyNames names;
    RiskAssessment assessment = seen();
    CHECK(approvalFound(assessment, kToday, names).text == QStringLiteral("Accepted and seen"));
    assessment.replacedBy = Id<RiskAssessment>{4};
    CHECK(approvalFound(assessment, kToday, names).text == QStringLiteral("Replaced"));
}
