// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_standing.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 11, 2);

Risk scored(int likelihood, int consequence)
{
    Risk risk;
    risk.raised = Day(2026, 3, 14);
    risk.currentLikelihood = likelihood;
    risk.currentConsequence = consequence;
    risk.scores = {{0, risk.raised, likelihood, consequence}};
    return risk;
}

RiskAcceptance accepted(Day on, Day until, Day revoked = {})
{
    RiskAcceptance acceptance;
    acceptance.on = on;
    acceptance.until = until;
    acceptance.revoked = revoked;
    return acceptance;
}

Escalation raisedTo(const char *level, Day on)
{
    Escalation escalation;
    escalation.to = Code{QLatin1String(level)};
    escalation.on = on;
    return escalation;
}
} // namespace

TEST_CASE("A risk is accepted to the end of its last day, then open again")
{
    Risk risk = scored(3, 4);
    CHECK(riskStanding(risk, kToday) == RiskStanding::Open);
    risk.acceptances = {accepted(kToday.plus(-30), kToday)};
    CHECK(riskStanding(risk, kToday.plus(-31)) == RiskStanding::Open);
    CHECK(riskStanding(risk, kToday.plus(-30)) == RiskStanding::Accepted);
    CHECK(riskStanding(risk, kToday) == RiskStanding::Accepted);
    CHECK_FALSE(isOpenOn(risk, kToday));
    CHECK(riskStanding(risk, kToday.plus(1)) == RiskStanding::Lapsed);
    CHECK(isOpenOn(risk, kToday.plus(1)));
    CHECK(riskFound(risk, kToday, PolicyNames()).text == QStringLiteral("Accepted until 2 Nov 2026"));
}

TEST_CASE("A risk whose acceptance is revoked is open from that day, until it is accepted anew")
{
    Risk risk = scored(3, 4);
    risk.acceptances = {accepted(kToday.plus(-30), kToday.plus(30), kToday)};
    CHECK(riskStanding(risk, kToday.plus(-1)) == RiskStanding::Accepted);
    CHECK(riskStanding(risk, kToday) == RiskStanding::Revoked);
    CHECK(isOpenOn(risk, kToday));
    risk.acceptances.push_back(accepted(kToday, kToday.plus(9)));
    CHECK(riskStanding(risk, kToday) == RiskStanding::Accepted);
}

TEST_CASE("A closed risk is closed from its day whatever was accepted, and asks for no review")
{
    const PolicyNames names;
    Risk risk = scored(3, 4);
    risk.acceptances = {accepted(kToday.plus(-30), kToday.plus(30))};
    risk.closed = kToday;
    CHECK(riskStanding(risk, kToday.plus(-1)) == RiskStanding::Accepted);
    CHECK(riskStanding(risk, kToday) == RiskStanding::Closed);
    CHECK_FALSE(isOpenOn(risk, kToday));
    CHECK_FALSE(reviewDue(risk, kToday, names).isKnown());
}

TEST_CASE("A risk is reviewed as its band says, counted from the last look at it")
{
    const PolicyNames names;
    Risk risk = scored(3, 4);
    CHECK(reviewDue(risk, kToday, names) == Day(2026, 6, 14));
    risk.reviewed = Day(2026, 9, 30);
    CHECK(reviewDue(risk, kToday, names) == Day(2026, 12, 30));
    risk.nextReview = Day(2026, 11, 9);
    CHECK(reviewDue(risk, kToday, names) == Day(2026, 11, 9));
    CHECK_FALSE(reviewDue(Risk(), kToday, names).isKnown());
}

TEST_CASE("A risk is to be raised from the threshold on, to the level that its band names")
{
    const PolicyNames names;
    CHECK_FALSE(escalationOwed(scored(2, 3), 8, kToday, names));
    const auto at = escalationOwed(scored(2, 4), 8, kToday, names);
    REQUIRE(at);
    CHECK(at->to == Code{QStringLiteral("directorate")});
    CHECK(at->since == Day(2026, 3, 14));
    CHECK_FALSE(escalationOwed(scored(2, 4), 9, kToday, names));
    const auto most = escalationOwed(scored(3, 5), 8, kToday, names);
    REQUIRE(most);
    CHECK(most->to == Code{QStringLiteral("board")});
    Risk closed = scored(3, 5);
    closed.closed = kToday;
    CHECK_FALSE(escalationOwed(closed, 8, kToday, names));
}

TEST_CASE("Raising a risk to the level asked or a higher one is enough, until it comes into the band anew")
{
    const PolicyNames names;
    Risk risk = scored(3, 5);
    risk.escalations = {raisedTo("directorate", Day(2026, 4, 1))};
    CHECK(escalationOwed(risk, 8, kToday, names));
    risk.escalations.push_back(raisedTo("board", Day(2026, 4, 2)));
    CHECK_FALSE(escalationOwed(risk, 8, kToday, names));
    risk.scores.push_back({0, Day(2026, 5, 1), 1, 5});
    risk.scores.push_back({0, Day(2026, 6, 1), 3, 5});
    const auto again = escalationOwed(risk, 8, kToday, names);
    REQUIRE(again);
    CHECK(again->since == Day(2026, 6, 1));
}

TEST_CASE("Who closes a risk or revokes its acceptance says why")
{
    const PolicyNames names;
    Risk risk = scored(2, 2);
    risk.closed = kToday;
    risk.acceptances = {accepted(kToday.plus(-3), kToday.plus(3), kToday)};
    Problems problems;
    registerRules(risk, {kToday, names}, problems);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].field == QStringLiteral("closed_why"));
    CHECK(problems[1].field == QStringLiteral("acceptances/0/revoked_why"));
    risk.closedWhy = risk.acceptances[0].revokedWhy = QStringLiteral("It is gone.");
    problems.clear();
    registerRules(risk, {kToday, names}, problems);
    CHECK(problems.empty());
}
