// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/building.h"
#include "core/office/place_names.h"
#include "core/records/kind.h"

namespace building {
constexpr Field fields[] = {
    field<&Building::name>("name", label("Name")).required().column().indexed().searched(),
    field<&Building::site>("site", label("Site")).required().column().indexed(),
};
constexpr Section sections[] = {{"building", label("Building"), fields}};
Found path(const Building &building, Day, const Names &names) { return {placeName(building, names)}; }
constexpr Computed computed[] = {{"path", label("Place"), foundBy<Building, path>(), "name"}};
constexpr Kind description{.name = "building",
                           .label = label("Building"),
                           .plural = label("Buildings"),
                           .why = label("The buildings of a site, where it has more than one."),
                           .icon = "premises",
                           .area = Area::Office,
                           .naming = "name",
                           .sameBy = "name site",
                           .sections = sections,
                           .computed = computed,
                           .shape = shapeOf<Building>()};
} // namespace building

template <> const Kind &kindOf<Building>() { return building::description; }
