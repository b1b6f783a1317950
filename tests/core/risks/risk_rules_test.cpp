// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/policy.h"
#include "core/risks/risk_rules.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 3, 14);

Hazard scored(int likelihood, int consequence)
{
    Hazard hazard;
    hazard.hazard = QStringLiteral("Stairs");
    hazard.currentLikelihood = likelihood;
    hazard.currentConsequence = consequence;
    return hazard;
}

QStringList complaints(const RiskAssessment &assessment)
{
    static const PolicyNames names;
    Problems problems;
    riskRules(assessment, {kToday, names}, problems);
    QStringList fields;
    for (const Problem &problem : problems)
        fields.append(problem.field);
    return fields;
}
} // namespace

TEST_CASE("Scores fall in the bands of the policy")
{
    static const PolicyNames names;
    const auto bands = riskBands(names);
    REQUIRE(bands.size() == 4);
    const auto [score, from] =
        GENERATE(table<int, int>({{1, 1}, {3, 1}, {4, 4}, {6, 4}, {8, 8}, {12, 8}, {15, 15}, {16, 15}, {25, 15}}));
    INFO(score);
    REQUIRE(riskBand(score, bands));
    CHECK(riskBand(score, bands)->from == from);
    CHECK_FALSE(riskBand(0, bands));
    CHECK_FALSE(riskBand(score, {}));
}

TEST_CASE("Graver bands are looked at sooner and raised higher")
{
    const PolicyNames names;
    const auto bands = riskBands(names);
    REQUIRE(bands.size() == 4);
    for (std::size_t i = 1; i < bands.size(); ++i) {
        CHECK(bands[i].from > bands[i - 1].from);
        CHECK(bands[i].reviewMonths.value() < bands[i - 1].reviewMonths.value());
        CHECK_FALSE(bands[i].escalateTo.isEmpty());
    }
    CHECK(bands.front().escalateTo.isEmpty());
}

TEST_CASE("The traits of the bands say what the shipped risk matrix says")
{
    const PolicyNames names;
    const auto bands = riskBands(names);
    const auto matrix = shippedItems(QStringLiteral("risk-matrix"));
    REQUIRE(matrix);
    REQUIRE(matrix->size() == bands.size());
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const QJsonObject &item = (*matrix)[i];
        CHECK(bands[i].code == policyText(item, "band"));
        CHECK(bands[i].from == item.value(QLatin1String("from")).toInt());
        CHECK(bands[i].reviewMonths == item.value(QLatin1String("review_months")).toInt());
        CHECK(bands[i].escalateTo == policyText(item, "escalate_to"));
    }
}

TEST_CASE("The score of an assessment is that of its gravest hazard")
{
    RiskAssessment assessment;
    CHECK_FALSE(currentScore(assessment));
    assessment.hazards = {scored(2, 2), scored(3, 4), scored(5, 1)};
    CHECK(currentScore(assessment) == 12);
    CHECK_FALSE(inherentScore(assessment));
    assessment.hazards[0].inherentLikelihood = 5;
    CHECK_FALSE(inherentScore(assessment));
    assessment.hazards[0].inherentConsequence = 5;
    CHECK(inherentScore(assessment) == 25);
    assessment.hazards[1].targetLikelihood = assessment.hazards[1].targetConsequence = 1;
    CHECK(targetScore(assessment) == 1);
}

TEST_CASE("The next review is the day set, else follows from the band, month ends clamped")
{
    const PolicyNames names;
    const auto bands = riskBands(names);
    RiskAssessment assessment;
    assessment.hazards = {scored(5, 5)};
    CHECK_FALSE(reviewDue(assessment, bands).isKnown());
    assessment.assessed = Day(2026, 1, 31);
    CHECK(reviewDue(assessment, bands) == Day(2026, 2, 28));
    assessment.hazards = {scored(1, 1)};
    CHECK(reviewDue(assessment, bands) == Day(2027, 1, 31));
    assessment.nextReview = Day(2026, 5, 1);
    CHECK(reviewDue(assessment, bands) == Day(2026, 5, 1));
    assessment.nextReview = {};
    assessment.hazards.clear();
    CHECK_FALSE(reviewDue(assessment, bands).isKnown());
}

TEST_CASE("An assessment lies not ahead and its review not before it")
{
    RiskAssessment assessment;
    assessment.assessed = kToday;
    assessment.nextReview = kToday;
    CHECK(complaints(assessment).isEmpty());
    assessment.nextReview = kToday.plus(-1);
    CHECK(complaints(assessment) == QStringList{QStringLiteral("next_review")});
    assessment.nextReview = {};
    assessment.assessed = kToday.plus(1);
    CHECK(complaints(assessment) == QStringList{QStringLiteral("assessed")});
}

TEST_CASE("A likelihood never stands without its consequence")
{
    RiskAssessment assessment;
    assessment.hazards = {scored(2, 2), scored(3, 3)};
    CHECK(complaints(assessment).isEmpty());
    assessment.hazards[1].currentConsequence.reset();
    CHECK(complaints(assessment) == QStringList{QStringLiteral("hazards/1/current_consequence")});
    assessment.hazards[0].targetConsequence = 1;
    CHECK(complaints(assessment).first() == QStringLiteral("hazards/0/target_likelihood"));
}
