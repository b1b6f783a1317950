// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/directorate.h"
#include "core/records/kind.h"

namespace directorate {
constexpr Field fields[] = {
    field<&Directorate::name>("name", label("Name")).required().unique().column().indexed().searched(),
    field<&Directorate::director>("director", label("Director")).column(),
};
constexpr Section sections[] = {{"directorate", label("Directorate"), fields}};
constexpr Kind description{.name = "directorate",
                           .label = label("Directorate"),
                           .plural = label("Directorates"),
                           .why = label("The directorates to which departments belong."),
                           .icon = "settings",
                           .area = Area::Office,
                           .naming = "name",
                           .sections = sections,
                           .shape = shapeOf<Directorate>()};
} // namespace directorate

template <> const Kind &kindOf<Directorate>() { return directorate::description; }
