// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action_state.h"
#include "core/records/field.h"
#include <array>

namespace {
constexpr std::array kAll{ActionState::Overdue, ActionState::Open, ActionState::Done, ActionState::Verified};
constexpr StateName kStates[] = {{"overdue", label("Overdue"), Tone::Danger},
                                 {"open", label("Open"), Tone::Neutral},
                                 {"done", label("Done"), Tone::Good},
                                 {"verified", label("Done and verified"), Tone::Good}};
} // namespace

const StateName &nameOf(ActionState state) { return kStates[static_cast<int>(state)]; }

std::span<const ActionState> actionStates() { return kAll; }

ActionState actionState(const Action &action, Day today)
{
    if (isOpenOn(action, today))
        return action.due.isKnown() && action.due < today ? ActionState::Overdue : ActionState::Open;
    return action.verified.isKnown() && action.verified <= today ? ActionState::Verified : ActionState::Done;
}
