// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action_rules.h"
#include "tests/support/complaints.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 3, 16);

Action due(Day day)
{
    Action action;
    action.what = QStringLiteral("Mend the lock");
    action.due = day;
    return action;
}

Action completed(Action action)
{
    const PolicyNames names;
    completeAction(action, {kToday, names});
    return action;
}
} // namespace

TEST_CASE("An action that was moved is due on the last day agreed, and keeps the first")
{
    Action action = completed(due(kToday));
    CHECK_FALSE(action.firstDue.isKnown());
    action.moves.push_back({0, kToday.plus(10), QStringLiteral("The part is not there"), kToday});
    action = completed(action);
    CHECK(action.due == kToday.plus(10));
    CHECK(action.firstDue == kToday);
    action.moves.push_back({0, kToday.plus(30), QStringLiteral("Nor is the fitter"), kToday});
    action = completed(action);
    CHECK(action.due == kToday.plus(30));
    CHECK(action.firstDue == kToday);
    CHECK(firstDueOf(action) == kToday);
    action.moves.clear();
    CHECK_FALSE(completed(action).firstDue.isKnown());
}

TEST_CASE("A later day is later than the one before it")
{
    Action action = due(kToday);
    action.moves.push_back({0, kToday.plus(1), QStringLiteral("Ill"), kToday});
    CHECK(complaints(action, kToday).isEmpty());
    action.moves.front().to = kToday;
    CHECK(complaints(action, kToday) == QStringList{QStringLiteral("moves/0/to_day")});
    action.moves.front().to = kToday.plus(5);
    action.moves.push_back({0, kToday.plus(5), QStringLiteral("Still ill"), kToday});
    CHECK(complaints(action, kToday) == QStringList{QStringLiteral("moves/1/to_day")});
}

TEST_CASE("Who did an action does not verify it")
{
    Action action = due(kToday.plus(-5));
    action.owner = Id<Person>{4};
    action.verifiedBy = Id<Person>{5};
    CHECK(complaints(action, kToday) == QStringList{QStringLiteral("done")}); // it is not done
    action.done = kToday.plus(-1);
    CHECK(complaints(action, kToday).isEmpty());
    action.verifiedBy = action.owner;
    CHECK(complaints(action, kToday) == QStringList{QStringLiteral("verified_by")});
    action.verifiedBy = Id<Person>{5};
    action.verified = kToday.plus(-2); // before it was done
    CHECK(complaints(action, kToday) == QStringList{QStringLiteral("verified")});
}

TEST_CASE("The reason that an older office kept becomes a row")
{
    Action action = due(kToday);
    action.moved = QStringLiteral("The landlord asked for more time");
    action = completed(action);
    REQUIRE(action.moves.size() == 1);
    CHECK(action.moves.front().why == QStringLiteral("The landlord asked for more time"));
    CHECK(action.due == kToday);
    CHECK(action.moved.isEmpty());
}
