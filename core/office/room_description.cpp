// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/place_names.h"
#include "core/office/room.h"
#include "core/records/kind.h"

namespace room {
constexpr Field fields[] = {
    field<&Room::name>("name", label("Name")).required().column().indexed().searched(),
    field<&Room::site>("site", label("Site")).required().column().indexed(),
    field<&Room::building>("building", label("Building")).column(),
    field<&Room::floor>("floor", label("Floor")),
};
constexpr Section sections[] = {{"room", label("Room"), fields}};
Found path(const Room &room, Day, const Names &names) { return {placeName(room, names)}; }
constexpr Computed computed[] = {{"path", label("Place"), foundBy<Room, path>(), "name"}};
constexpr Kind description{.name = "room",
                           .label = label("Room"),
                           .plural = label("Rooms"),
                           .why = label("The rooms that incidents name again and again."),
                           .icon = "premises",
                           .area = Area::Office,
                           .naming = "name",
                           .sameBy = "name site building?",
                           .sections = sections,
                           .computed = computed,
                           .shape = shapeOf<Room>()};
} // namespace room

template <> const Kind &kindOf<Room>() { return room::description; }
