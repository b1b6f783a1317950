// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/sanction_state.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 3, 14);

Sanction letter(const PolicyNames &names)
{
    Sanction sanction;
    sanction.type = names.withTrait("sanction-type", "lasting");
    sanction.issued = Day(2026, 1, 5);
    return sanction;
}
} // namespace

TEST_CASE("A sanction is in force from the day of issue and expired from the day after its last")
{
    const PolicyNames names;
    Sanction sanction = letter(names);
    CHECK(sanctionState(sanction, Day(2026, 1, 4), names) == SanctionState::NotIssued);
    CHECK(sanctionState(sanction, Day(2026, 1, 5), names) == SanctionState::InForce);
    sanction.expires = kToday;
    CHECK(sanctionState(sanction, kToday, names) == SanctionState::InForce);
    CHECK(sanctionState(sanction, kToday.plus(1), names) == SanctionState::Expired);
    CHECK(isInForce(sanction, kToday, names));
    CHECK_FALSE(isInForce(sanction, kToday.plus(1), names));
}

TEST_CASE("A review is due on its day and overdue from the day after")
{
    const PolicyNames names;
    Sanction sanction = letter(names);
    sanction.review = kToday;
    CHECK(sanctionState(sanction, kToday.plus(-1), names) == SanctionState::InForce);
    CHECK(sanctionState(sanction, kToday, names) == SanctionState::DueForReview);
    CHECK_FALSE(isReviewOverdue(sanction, kToday, names));
    CHECK(isReviewOverdue(sanction, kToday.plus(1), names));
    sanction.ended = kToday.plus(1);
    CHECK_FALSE(isReviewOverdue(sanction, kToday.plus(1), names));
    CHECK(sanctionState(sanction, kToday.plus(1), names) == SanctionState::Ended);
}

TEST_CASE("An appeal is open from its day until that of its outcome")
{
    const PolicyNames names;
    Sanction sanction = letter(names);
    sanction.review = kToday;
    sanction.appealReceived = Day(2026, 3, 1);
    CHECK(sanctionState(sanction, Day(2026, 2, 28), names) == SanctionState::InForce);
    CHECK(sanctionState(sanction, Day(2026, 3, 1), names) == SanctionState::UnderAppeal);
    CHECK(sanctionState(sanction, kToday, names) == SanctionState::UnderAppeal);
    sanction.appealOutcome = names.withTrait("appeal-outcome", "stays");
    sanction.appealDecided = Day(2026, 3, 10);
    CHECK(sanctionState(sanction, Day(2026, 3, 9), names) == SanctionState::UnderAppeal);
    CHECK(sanctionState(sanction, Day(2026, 3, 10), names) == SanctionState::InForce);
    CHECK(sanctionState(sanction, kToday, names) == SanctionState::DueForReview);
}

TEST_CASE("What happens once is given, and nothing of it is in force")
{
    const PolicyNames names;
    Sanction sanction = letter(names);
    sanction.type = names.withoutTrait("sanction-type", "lasting");
    CHECK(sanctionState(sanction, kToday, names) == SanctionState::Given);
    CHECK_FALSE(isInForce(sanction, kToday, names));
}

TEST_CASE("Each state has a word of its own and stands in the reading order once")
{
    QStringList words;
    for (const SanctionState state : sanctionStates())
        words.append(QLatin1String(nameOf(state).word));
    CHECK(words.size() == 8);
    CHECK(words.removeDuplicates() == 0);
}

TEST_CASE("That there is no sanction is decided, and nothing of it is in force")
{
    const PolicyNames names;
    Sanction none;
    none.type = names.withTrait("sanction-type", "none");
    CHECK(sanctionState(none, kToday, names) == SanctionState::Decided);
    none.decided = none.issued = Day(2026, 1, 5);
    CHECK(sanctionFound(none, kToday, names).text == QStringLiteral("Decided"));
    CHECK_FALSE(isInForce(none, kToday, names));
}
