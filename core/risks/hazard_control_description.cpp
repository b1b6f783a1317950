// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/risks/hazard_control.h"

namespace hazard_control {
constexpr Field fields[] = {
    field<&HazardControl::control>("control", label("Control")).required().indexed(),
    field<&HazardControl::hazard>("hazard", label("For hazard number"))
        .range(1, 999)
        .help(label("Left empty it is for all of them.")),
    field<&HazardControl::state>("state", label("Where it stands")).list("control-state").required(),
    field<&HazardControl::due>("due", label("There by")).when("state", "planned|partly"),
    field<&HazardControl::why>("why", label("Why it need not be there")).when("state", "exempt"),
    field<&HazardControl::agreedBy>("agreed_by", label("Who agreed")).when("state", "exempt"),
};
constexpr Section sections[] = {{"control", label("Control"), fields}};
constexpr Kind description{.name = "hazard_control",
                           .label = label("Shared control"),
                           .plural = label("Shared controls"),
                           .area = Area::Risks,
                           .sections = sections,
                           .shape = shapeOf<HazardControl>(),
                           .table = "risk_assessment_controls"};
} // namespace hazard_control

template <> const Kind &kindOf<HazardControl>() { return hazard_control::description; }
