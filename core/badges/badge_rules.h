// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/badges/badge.h"
#include "core/records/kind.h"

/// Where a badge stands (DOMAIN.md 12).
enum class BadgeState { Requested, Issued, Suspended, Lost, Stolen, Found, Expired, Returned, Destroyed };

/// A state and the day since when it holds.
struct BadgeStanding {
    BadgeState state = BadgeState::Requested;
    Day since; ///< not known where nothing says
    bool operator==(const BadgeStanding &) const = default;
};

/// What a state is called; its word is that of CLI.md's list `badge-states`.
const StateName &nameOf(BadgeState state);

/// How the badge stands at the end of `today`: days after it have not happened yet. Destroyed goes before returned,
/// then missing unless found since, suspended, expired from the day after its last good day, found, issued, requested.
BadgeStanding badgeState(const Badge &badge, Day today);
/// The state of today, as a badge shows it.
Found badgeFound(const Badge &badge, Day today, const Names &names);
