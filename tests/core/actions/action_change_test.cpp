// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action_change.h"
#include "core/actions/action_state.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 11, 23);

Action lock()
{
    Action action;
    action.what = QStringLiteral("Mend the lock");
    action.due = Day(2026, 11, 20);
    action.organisation = Code{QStringLiteral("landlord")};
    return action;
}
} // namespace

TEST_CASE("An action is overdue from the day after its day, done on the day it was done, and then verified")
{
    Action action = lock();
    CHECK(actionState(action, Day(2026, 11, 20)) == ActionState::Open);
    CHECK(actionState(action, Day(2026, 11, 21)) == ActionState::Overdue);
    action.due = {};
    CHECK(actionState(action, Day(2026, 11, 21)) == ActionState::Open);
    action.done = Day(2026, 11, 22);
    CHECK(actionState(action, Day(2026, 11, 21)) == ActionState::Open);
    CHECK(actionState(action, Day(2026, 11, 22)) == ActionState::Done);
    action.verified = Day(2026, 11, 23);
    CHECK(actionState(action, Day(2026, 11, 22)) == ActionState::Done);
    CHECK(actionState(action, kToday) == ActionState::Verified);
}

TEST_CASE("What a change leaves empty stays in each action as it is")
{
    CHECK(changedBy(lock(), ActionChange(), kToday) == lock());
    ActionChange change;
    change.priority = Code{QStringLiteral("high")};
    Action wanted = lock();
    wanted.priority = change.priority;
    CHECK(changedBy(lock(), change, kToday) == wanted);
}

TEST_CASE("A later day is a move with its reason, and an earlier one, or the same, leaves the action its day")
{
    const auto [to, moves] =
        GENERATE(table<Day, int>({{Day(2026, 11, 19), 0}, {Day(2026, 11, 20), 0}, {Day(2026, 11, 21), 1}}));
    ActionChange change;
    change.to = to;
    change.why = QStringLiteral("The landlord waits for parts");
    const Action changed = changedBy(lock(), change, kToday);
    REQUIRE(changed.moves.size() == static_cast<std::size_t>(moves));
    if (moves == 1)
        CHECK(changed.moves.front() == ActionMove{0, to, change.why, kToday});
    Action without = lock();
    without.due = {};
    CHECK(changedBy(without, change, kToday).due == to);
    CHECK(changedBy(without, change, kToday).moves.empty());
}

TEST_CASE("What is done already is not changed, progress and the end are noted on the others")
{
    ActionChange change;
    change.note = QStringLiteral("Ordered");
    change.by = QStringLiteral("Estates");
    change.done = Day(2026, 11, 22);
    change.evidence = QStringLiteral("The invoice");
    const Action changed = changedBy(lock(), change, kToday);
    REQUIRE(changed.progress.size() == 1);
    CHECK(changed.progress.front() == ActionProgress{0, kToday, change.by, change.note});
    CHECK(changed.done == change.done);
    CHECK(changed.evidence == change.evidence);
    CHECK(changedBy(changed, change, kToday) == changed);
}
