// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/police_case.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

TEST_CASE("The police are asked again so many days after the last contact, or on the day that was set")
{
    const PolicyNames names;
    const Day today(2026, 4, 1);
    PoliceCase police;
    CHECK_FALSE(chaseDue(police, 28, today, names).isKnown());
    police.reportedAt = Moment::fromText(QStringLiteral("2026-03-02T09:10"));
    CHECK(chaseDue(police, 28, today, names) == Day(2026, 3, 30));
    police.lastContact = Day(2026, 3, 20);
    CHECK(chaseDue(police, 28, today, names) == Day(2026, 4, 17));
    police.nextChase = Day(2026, 4, 2);
    CHECK(chaseDue(police, 28, today, names) == Day(2026, 4, 2));
}

TEST_CASE("Nobody asks again once the outcome is known, from the day it was")
{
    const PolicyNames names;
    PoliceCase police;
    police.reportedAt = Moment::fromText(QStringLiteral("2026-03-02"));
    police.outcome = names.withTrait("police-outcome", "known");
    police.outcomeDay = Day(2026, 4, 1);
    CHECK(chaseDue(police, 28, Day(2026, 3, 31), names).isKnown());
    CHECK_FALSE(chaseDue(police, 28, Day(2026, 4, 1), names).isKnown());
    police.outcome = names.withTrait("police-outcome", "open");
    CHECK(chaseDue(police, 28, Day(2026, 4, 1), names).isKnown());
}
