// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/building.h"

/// A room, or another spot with a name, in a building or straight on a site.
struct Room {
    QString name;
    Id<Site> site;
    Id<Building> building;
    QString floor;
    bool operator==(const Room &) const = default;
};
template <> const Kind &kindOf<Room>();
