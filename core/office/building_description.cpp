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
constexpr Computed computed[] = {{"path", label("Place"), [](const void *record, Day, const Names &names) {
                                      return placeName(*static_cast<const Building *>(record), names);
                                  }}};
constexpr Kind description{.name = "building",
                           .label = label("Building"),
                           .plural = label("Buildings"),
                           .icon = "site",
                           .area = Area::Premises,
                           .naming = "name",
                           .sections = sections,
                           .computed = computed,
                           .shape = shapeOf<Building>()};
} // namespace building

template <> const Kind &kindOf<Building>() { return building::description; }
