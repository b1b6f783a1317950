// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/policy.h"
#include "core/risks/risk_rules.h"
#include "tests/support/complaints.h"
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
} // namespace

TEST_CASE("Scores fall in the bands of the policy")
{
    static const PolicyNames names;
    const auto [score, text, tone] = GENERATE(table<int, const char *, Tone>({{1, "1 Low", Tone::Good},
                                                                              {3, "3 Low", Tone::Good},
                                                                              {4, "4 Moderate", Tone::Neutral},
                                                                              {6, "6 Moderate", Tone::Neutral},
                                                                              {8, "8 High", Tone::Warning},
                                                                              {12, "12 High", Tone::Warning},
                                                                              {15, "15 Extreme", Tone::Danger},
                                                                              {25, "25 Extreme", Tone::Danger}}));
    const Found shown = graded(score, names);
    CHECK(shown.text == QLatin1String(text));
    CHECK(shown.as == Found::As::Grade);
    CHECK(shown.tone == tone);
    CHECK_FALSE(riskBand(0, names));
    CHECK_FALSE(riskBand(std::nullopt, names));
    CHECK(graded(std::nullopt, names).text.isEmpty());
}

TEST_CASE("Graver bands are looked at sooner and raised higher, as the shipped risk matrix says")
{
    const PolicyNames names;
    const auto matrix = shippedItems(QStringLiteral("risk-matrix"));
    REQUIRE(matrix);
    REQUIRE(matrix->size() == 4);
    int sooner = 13;
    for (const QJsonObject &item : *matrix) {
        const auto band = riskBand(item.value(QLatin1String("from")).toInt(), names);
        REQUIRE(band);
        CHECK(band->code == policyText(item, "band"));
        const int months = band->trait(u"review").toInt();
        CHECK(months == item.value(QLatin1String("review_months")).toInt());
        CHECK(months < sooner);
        sooner = months;
        CHECK(band->trait(u"escalate") == policyText(item, "escalate_to"));
        CHECK(band->trait(u"escalate").isEmpty() == (&item == &matrix->front()));
    }
}

TEST_CASE("The score of an assessment is that of its gravest hazard")
{
    const PolicyNames names;
    RiskAssessment assessment;
    CHECK_FALSE(riskScore(assessment, names));
    assessment.hazards = {scored(2, 2), scored(3, 4), scored(5, 1)};
    CHECK(riskScore(assessment, names) == 12);
    CHECK_FALSE(riskScore(assessment, names, kInherent));
    assessment.hazards[0].inherentLikelihood = 5;
    CHECK_FALSE(riskScore(assessment, names, kInherent));
    assessment.hazards[0].inherentConsequence = 5;
    CHECK(riskScore(assessment, names, kInherent) == 25);
    assessment.hazards[1].targetLikelihood = assessment.hazards[1].targetConsequence = 1;
    CHECK(riskScore(assessment, names, kTarget) == 1);
}

TEST_CASE("The next review is the day set, else follows from the band, month ends clamped")
{
    const PolicyNames names;
    RiskAssessment assessment;
    assessment.hazards = {scored(5, 5)};
    CHECK_FALSE(reviewDue(assessment, names).isKnown());
    assessment.assessed = Day(2026, 1, 31);
    CHECK(reviewDue(assessment, names) == Day(2026, 2, 28));
    assessment.hazards = {scored(1, 1)};
    CHECK(reviewDue(assessment, names) == Day(2027, 1, 31));
    assessment.nextReview = Day(2026, 5, 1);
    CHECK(reviewDue(assessment, names) == Day(2026, 5, 1));
    assessment.nextReview = {};
    assessment.hazards.clear();
    CHECK_FALSE(reviewDue(assessment, names).isKnown());
}

TEST_CASE("An assessment lies not ahead and its review not before it")
{
    RiskAssessment assessment;
    assessment.assessed = kToday;
    assessment.nextReview = kToday;
    CHECK(complaints(assessment, kToday).isEmpty());
    assessment.nextReview = kToday.plus(-1);
    CHECK(complaints(assessment, kToday) == QStringList{QStringLiteral("next_review")});
    assessment.nextReview = {};
    assessment.assessed = kToday.plus(1);
    CHECK(complaints(assessment, kToday) == QStringList{QStringLiteral("assessed")});
}

TEST_CASE("A likelihood never stands without its consequence")
{
    RiskAssessment assessment;
    assessment.hazards = {scored(2, 2), scored(3, 3)};
    CHECK(complaints(assessment, kToday).isEmpty());
    assessment.hazards[1].currentConsequence.reset();
    CHECK(complaints(assessment, kToday) == QStringList{QStringLiteral("hazards/1/current_consequence")});
    assessment.hazards[0].targetConsequence = 1;
    CHECK(complaints(assessment, kToday).first() == QStringLiteral("hazards/0/target_likelihood"));
}

TEST_CASE("Each hazard gets a number that no other of the assessment ever had")
{
    const PolicyNames names;
    RiskAssessment assessment;
    assessment.hazards = {scored(1, 1), scored(2, 2)};
    completeAssessment(assessment, {kToday, names});
    CHECK(assessment.hazards[0].number == 1);
    CHECK(assessment.hazards[1].number == 2);
    assessment.hazards.pop_back();
    assessment.hazards.push_back(scored(3, 3));
    completeAssessment(assessment, {kToday, names});
    CHECK(assessment.hazards[1].number == 3);
}

TEST_CASE("A control that need not be there says why and who agreed, and names a hazard that there is")
{
    RiskAssessment assessment;
    assessment.assessed = kToday;
    assessment.title = QStringLiteral("Front desk");
    assessment.hazards = {scored(1, 1)};
    assessment.hazards[0].number = 1;
    HazardControl &control = assessment.controls.emplace_back();
    control.control = Id<Control>{5};
    control.state = Code{QStringLiteral("in_place")};
    control.hazard = 1;
    CHECK(complaints(assessment, kToday).isEmpty());
    control.hazard = 2;
    CHECK(complaints(assessment, kToday) == QStringList{QStringLiteral("shared_controls/0/hazard")});
    control.hazard = {};
    control.state = Code{QStringLiteral("exempt")};
    CHECK(complaints(assessment, kToday) ==
          QStringList{QStringLiteral("shared_controls/0/why"), QStringLiteral("shared_controls/0/agreed_by")});
    control.why = QStringLiteral("First floor");
    control.agreedBy = QStringLiteral("Head of Estates");
    CHECK(complaints(assessment, kToday).isEmpty());
}

TEST_CASE("What a review closed no longer counts in the score")
{
    const PolicyNames names;
    RiskAssessment assessment;
    assessment.hazards = {scored(5, 5), scored(2, 2)};
    assessment.hazards[0].reviewed = Code{QStringLiteral("closed")};
    CHECK(riskScore(assessment, names) == 4);
}
