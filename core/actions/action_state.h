// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"
#include "core/records/found.h"
#include <span>

/// How far an action has come.
enum class ActionState {
    Overdue, ///< from the day after its day
    Open,
    Done,
    Verified, ///< by another person than who did it
};

/// What a state is called; its word is the same in every language.
const StateName &nameOf(ActionState state);
/// All of them, the ones to look at first before the others.
std::span<const ActionState> actionStates();
/// By the days on which it is due, was done and was verified.
ActionState actionState(const Action &action, Day today);
