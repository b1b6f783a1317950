// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/list.h"

/// Values of a field whose records stand at one place of a sorted list, among each other by their numbers; in the last
/// place of any list nothing is known, which is here a null.
using Place = std::vector<Value>;

/// Whether a list so sorted is read place after place: SQLite sorts by an expression only after it has read every row,
/// and finds the rows of one value at once.
bool goesByPlaces(const Kind &kind, const ListQuery &query);

/// The places of the live records of a kind, in the order of the list.
Result<std::vector<Place>> placesOf(const Database &database, const Kind &kind, const ListQuery &query);
