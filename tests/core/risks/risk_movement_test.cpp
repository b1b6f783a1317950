// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/paper_days.h"
#include "core/records/kind.h"
#include "core/risks/risk_movement.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kPaper(2026, 9, 7), kToday(2026, 11, 2);

Risk scoredAt(std::initializer_list<std::pair<Day, int>> likelihoods)
{
    Risk risk;
    risk.raised = likelihoods.begin()->first;
    for (const auto &[on, likelihood] : likelihoods)
        risk.scores.push_back({0, on, likelihood, 4});
    risk.currentLikelihood = risk.scores.back().likelihood;
    risk.currentConsequence = 4;
    return risk;
}

void complete(Risk &risk, Day today)
{
    static const PolicyNames names;
    completeRisk(risk, {today, names});
}
} // namespace

TEST_CASE("A risk moved where its score is another than at the end of the last paper's day")
{
    CHECK(movementSince(scoredAt({{Day(2026, 3, 1), 2}}), kPaper, kToday) == RiskMovement::Same);
    CHECK(movementSince(scoredAt({{Day(2026, 3, 1), 2}, {kPaper, 3}}), kPaper, kToday) == RiskMovement::Same);
    CHECK(movementSince(scoredAt({{Day(2026, 3, 1), 2}, {kPaper.plus(1), 3}}), kPaper, kToday) == RiskMovement::Raised);
    CHECK(movementSince(scoredAt({{Day(2026, 3, 1), 3}, {kPaper.plus(1), 2}}), kPaper, kToday) ==
          RiskMovement::Lowered);
    CHECK(movementSince(scoredAt({{Day(2026, 3, 1), 3}, {kPaper.plus(1), 2}, {kToday, 3}}), kPaper, kToday) ==
          RiskMovement::Same);
}

TEST_CASE("A risk is new when it was raised after the last paper, and closed once it is")
{
    CHECK(movementSince(scoredAt({{kPaper.plus(1), 2}}), kPaper, kToday) == RiskMovement::New);
    Risk closed = scoredAt({{Day(2026, 3, 1), 2}});
    closed.closed = kPaper.plus(1);
    CHECK(movementSince(closed, kPaper, kToday) == RiskMovement::Closed);
    closed.closed = kPaper;
    CHECK_FALSE(movementSince(closed, kPaper, kToday));
}

TEST_CASE("The register shows the movement as an arrow with its word, and nothing before the first paper")
{
    struct Office : PolicyNames, PaperDays {
        Day paper;
        Day lastPaperDay(Day) const override { return paper; }
    } names;
    const Risk up = scoredAt({{Day(2026, 3, 1), 2}, {kPaper.plus(1), 3}});
    CHECK(movementFound(up, kToday, names).text.isEmpty());
    CHECK(movementFound(up, kToday, PolicyNames()).text.isEmpty());
    names.paper = kPaper;
    CHECK(movementFound(up, kToday, names).text == QStringLiteral("▲ up"));
    CHECK(movementFound(scoredAt({{Day(2026, 3, 1), 3}, {kPaper.plus(1), 2}}), kToday, names).text ==
          QStringLiteral("▼ down"));
    CHECK(movementFound(scoredAt({{kPaper, 3}}), kToday, names).text == QStringLiteral("– as it was"));
    CHECK(movementFound(scoredAt({{kPaper.plus(1), 3}}), kToday, names).text == QStringLiteral("● new"));
}

TEST_CASE("Nothing moved where there was no paper or there is no score")
{
    CHECK_FALSE(movementSince(scoredAt({{Day(2026, 3, 1), 2}}), {}, kToday));
    CHECK_FALSE(movementSince(Risk(), kPaper, kToday));
}

TEST_CASE("A score is noted when it changes, the first from the day on which the risk was raised")
{
    Risk risk;
    risk.raised = Day(2026, 3, 1);
    complete(risk, kToday);
    CHECK(risk.scores.empty());
    risk.currentLikelihood = 2;
    risk.currentConsequence = 4;
    complete(risk, kPaper);
    complete(risk, kPaper.plus(1));
    REQUIRE(risk.scores.size() == 1);
    CHECK(risk.scores[0].on == Day(2026, 3, 1));
    risk.currentLikelihood = 3;
    complete(risk, kToday);
    REQUIRE(risk.scores.size() == 2);
    CHECK(scoreOn(risk, kToday.plus(-1)) == 8);
    CHECK(scoreOn(risk, kToday) == 12);
}

TEST_CASE("Of what is corrected within a day the last counts, and going back leaves nothing")
{
    Risk risk = scoredAt({{Day(2026, 3, 1), 2}});
    risk.currentLikelihood = 3;
    complete(risk, kToday);
    risk.scores.back().id = 77;
    risk.currentLikelihood = 4;
    complete(risk, kToday);
    REQUIRE(risk.scores.size() == 2);
    CHECK(risk.scores[1].id == 77);
    CHECK(scoreOn(risk, kToday) == 16);
    risk.currentLikelihood = 2;
    complete(risk, kToday);
    CHECK(risk.scores.size() == 1);
}

TEST_CASE("A risk of which nobody says when it was raised is raised today")
{
    Risk risk;
    complete(risk, kToday);
    CHECK(risk.raised == kToday);
}
