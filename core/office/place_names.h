// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/room.h"
#include "core/records/names.h"

/// `Elm House › Annexe`; without what is not known.
QString placeName(const Building &building, const Names &names);
/// `Elm House › Annexe › Reception`; without what is not known.
QString placeName(const Room &room, const Names &names);
/// The same from the three links of a record that happened somewhere.
QString placeName(Id<Site> site, Id<Building> building, Id<Room> room, const Names &names);
