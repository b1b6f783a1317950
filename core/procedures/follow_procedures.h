// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/procedures/procedure.h"
#include <span>

/// The version of each code that incidents begin with now, in the order of the list; of two with one number the later
/// in it.
std::vector<Procedure> latestVersions(std::span<const Procedure> all);
/// The next version of a procedure that begins as this one; the office's own from then on.
Procedure nextVersion(const Procedure &latest);
/// The versions to be added when the product ships others: of a procedure that the office never touched its shipped
/// text, of one that no longer ships one that begins nothing. What the office edited stays, and no version that stands
/// is changed.
std::vector<Procedure> versionsToFollow(std::span<const Procedure> office, std::span<const Procedure> shipped);
