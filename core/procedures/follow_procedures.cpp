// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/follow_procedures.h"
#include "core/office/follow_policy.h"

std::vector<Procedure> latestVersions(std::span<const Procedure> all) { return latestOf(all); }

Procedure nextVersion(const Procedure &latest) { return versionNext(latest); }

std::vector<Procedure> versionsToFollow(std::span<const Procedure> office, std::span<const Procedure> shipped)
{
    return versionsComing(office, shipped);
}
