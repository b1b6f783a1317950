// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/party.h"
#include "tests/support/complaints.h"
#include <catch2/catch.hpp>

TEST_CASE("Days unable to do normal work count both ends, and run on until today while nobody says that they ended")
{
    const Day today(2026, 3, 14);
    Party party;
    CHECK_FALSE(daysUnable(party, today));
    party.unableFrom = today.plus(1);
    CHECK_FALSE(daysUnable(party, today));
    party.unableFrom = today;
    CHECK(daysUnable(party, today) == 1);
    party.unableFrom = Day(2026, 3, 8);
    CHECK(daysUnable(party, today) == 7);
    party.unableTo = Day(2026, 3, 10);
    CHECK(daysUnable(party, today) == 3);
}

TEST_CASE("Whoever decides against the rules on a reportable injury says why")
{
    const Day today(2026, 3, 14);
    Party party;
    party.role = Code{QStringLiteral("affected")};
    party.description = QStringLiteral("a nurse");
    CHECK(complaints(party, today).isEmpty());
    party.riddor = Code{QStringLiteral("not_reportable")};
    CHECK(complaints(party, today) == QStringList{QStringLiteral("riddor_why")});
    party.riddorWhy = QStringLiteral("A quarrel at home");
    CHECK(complaints(party, today).isEmpty());
}
