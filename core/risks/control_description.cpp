// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/risks/control.h"

namespace control {
constexpr Field fields[] = {
    field<&Control::name>("name", label("Control")).required().column().indexed().searched(),
    field<&Control::type>("type", label("Sort of control")).list("control-type").column().indexed().counted(),
    field<&Control::site>("site", label("Site")).column().indexed().counted(),
    field<&Control::department>("department", label("Department")).column().indexed().counted().with(Field::Department),
    field<&Control::owner>("owner", label("Owner")).handler().column(),
    field<&Control::strength>("strength", label("How well it works")).list("control-strength").column().counted(),
    field<&Control::assurance>("assurance", label("How you know"))
        .longText()
        .help(label("A test, an inspection, what people say.")),
    field<&Control::checked>("checked", label("Looked at on")).past(),
    field<&Control::note>("note", label("Note")).longText(),
};
constexpr Section sections[] = {{"control", label("Control"), fields}};
constexpr Kind description{
    .name = "control",
    .label = label("Control"),
    .plural = label("Controls"),
    .why = label("What keeps people and property safe, said once and used by every assessment that relies on it."),
    .icon = "premises",
    .area = Area::Risks,
    .prefix = "CTL",
    .naming = "name",
    .sameBy = "name",
    .title = "name",
    .sections = sections,
    .shape = shapeOf<Control>()};
} // namespace control

template <> const Kind &kindOf<Control>() { return control::description; }
