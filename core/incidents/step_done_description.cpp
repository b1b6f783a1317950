// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/step_done.h"
#include "core/records/kind.h"

namespace step_done {
constexpr Field fields[] = {
    field<&StepDone::step>("step", label("What was done")).list("done-step").required(),
    field<&StepDone::at>("done_at", label("When")),
    field<&StepDone::by>("done_by", label("By whom")).personal(),
    field<&StepDone::theirReference>("their_reference", label("Their reference")).searched(),
};
constexpr Section sections[] = {{"step", label("Step"), fields}};
constexpr Kind description{.name = "step_done",
                           .label = label("Step"),
                           .plural = label("What was done"),
                           .area = Area::Incidents,
                           .naming = "step",
                           .sections = sections,
                           .shape = shapeOf<StepDone>(),
                           .table = "incident_steps"};
} // namespace step_done

template <> const Kind &kindOf<StepDone>() { return step_done::description; }
