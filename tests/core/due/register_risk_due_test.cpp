// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/due/register_risk_due.h"
#include "tests/support/due_ground.h"

namespace {
const Day kToday(2026, 11, 2);

Saved<Risk> risk(int likelihood, int consequence)
{
    Saved<Risk> saved;
    saved.stamp.id = 5;
    saved.value.title = QStringLiteral("Attack on a visit");
    saved.value.owner = Id<Person>{8};
    saved.value.raised = kToday;
    saved.value.currentLikelihood = likelihood;
    saved.value.currentConsequence = consequence;
    saved.value.scores = {{0, kToday, likelihood, consequence}};
    return saved;
}

std::vector<DueItem> dueOf(const Saved<Risk> &saved, int threshold = 8)
{
    const DueGround ground{Deadline(kToday)};
    std::vector<DueItem> items;
    addRegisterRiskDue(items, saved, threshold, ground.context());
    return items;
}
} // namespace

TEST_CASE("The owner of a risk reviews it when its band says")
{
    const auto items = dueOf(risk(3, 5), 25);
    const DueItem *review = dueWith(items, "risk-register-review");
    REQUIRE(review);
    CHECK(review->due.day == Day(2026, 12, 2));
    CHECK(review->who == QStringLiteral("Asha Khan"));
    CHECK_FALSE(dueWith(dueOf(risk(1, 1)), "risk-register-review")); // in a year, beyond the horizon
}

TEST_CASE("A risk at the threshold is raised within ten working days, and its outcome asked for within a month")
{
    Saved<Risk> saved = risk(2, 4);
    const auto items = dueOf(saved);
    const DueItem *raise = dueWith(items, "risk-escalate");
    REQUIRE(raise);
    CHECK(raise->what == QStringLiteral("Raise the risk with those above: Directorate"));
    CHECK(raise->due.day == Day(2026, 11, 16));
    CHECK(raise->obligations == QStringLiteral("P5.20"));
    CHECK(raise->isOurs);
    Escalation &escalation = saved.value.escalations.emplace_back();
    escalation.id = 31;
    escalation.to = Code{QStringLiteral("directorate")};
    escalation.on = kToday;
    const auto raised = dueOf(saved);
    CHECK_FALSE(dueWith(raised, "risk-escalate"));
    REQUIRE(dueWith(raised, "risk-outcome-31"));
    CHECK(dueWith(raised, "risk-outcome-31")->due.day == Day(2026, 12, 2));
    escalation.outcome = Code{QStringLiteral("noted")};
    CHECK_FALSE(dueWith(dueOf(saved), "risk-outcome-31"));
}

TEST_CASE("An acceptance that ends or ran out is on the list, a revoked one is not")
{
    Saved<Risk> saved = risk(2, 2);
    RiskAcceptance &acceptance = saved.value.acceptances.emplace_back();
    acceptance.on = kToday.plus(-20);
    acceptance.until = kToday;
    const auto items = dueOf(saved);
    REQUIRE(dueWith(items, "risk-acceptance"));
    CHECK(dueWith(items, "risk-acceptance")->what.endsWith(QStringLiteral("its acceptance ends")));
    acceptance.until = kToday.plus(-1);
    const auto lapsed = dueOf(saved);
    REQUIRE(dueWith(lapsed, "risk-acceptance"));
    CHECK(dueWith(lapsed, "risk-acceptance")->what.endsWith(QStringLiteral("ran out")));
    acceptance.revoked = kToday;
    CHECK_FALSE(dueWith(dueOf(saved), "risk-acceptance"));
}

TEST_CASE("A closed risk asks for nothing")
{
    Saved<Risk> saved = risk(5, 5);
    saved.value.closed = kToday;
    CHECK(dueOf(saved).empty());
}
