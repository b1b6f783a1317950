// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"

/// Whether the day stands for "no end" in the personnel system's files: 31 December 4712 or 1 January 1900 (FORMATS.md
/// D3).
inline bool isOpenEnd(Day day) { return day == Day(4712, 12, 31) || day == Day(1900, 1, 1); }

/// Whether an incident's day is one that old systems put where they knew none: before 1990 (FORMATS.md D1).
inline bool isFillerDay(Day day) { return day.isKnown() && day < Day(1990, 1, 1); }
