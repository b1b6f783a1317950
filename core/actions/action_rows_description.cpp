// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action_rows.h"
#include "core/records/kind.h"

namespace action_move {
constexpr Field fields[] = {
    field<&ActionMove::to>("to_day", label("Moved to")).required(),
    field<&ActionMove::why>("why", label("Why")).required(),
    field<&ActionMove::agreed>("agreed", label("Agreed on")).past(),
};
constexpr Section sections[] = {{"move", label("Moved"), fields}};
constexpr Kind description{.name = "action_move",
                           .label = label("Later day"),
                           .plural = label("Later days"),
                           .area = Area::Actions,
                           .sections = sections,
                           .shape = shapeOf<ActionMove>(),
                           .table = "action_moves"};
} // namespace action_move

template <> const Kind &kindOf<ActionMove>() { return action_move::description; }

namespace action_progress {
constexpr Field fields[] = {
    field<&ActionProgress::on>("on_day", label("Day")).required().past(),
    field<&ActionProgress::note>("note", label("What was done")).longText().required(),
    field<&ActionProgress::by>("by_whom", label("By whom")),
};
constexpr Section sections[] = {{"progress", label("Progress"), fields}};
constexpr Kind description{.name = "action_progress",
                           .label = label("Note"),
                           .plural = label("Progress"),
                           .area = Area::Actions,
                           .sections = sections,
                           .shape = shapeOf<ActionProgress>(),
                           .table = "action_progress"};
} // namespace action_progress

template <> const Kind &kindOf<ActionProgress>() { return action_progress::description; }
