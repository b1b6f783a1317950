// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/actor.h"
#include "core/access/scope.h"
#include "core/records/kind.h"

/// What somebody wants to do with the records of an area.
enum class Act {
    Read,
    Outcome, ///< learn how what was reported ended, without reading the record
    Answer,  ///< say what was done, beside the record
    Add,
    Change,
    Withdraw,
    Restore,
    Export,
    Issue,     ///< a paper
    Administer ///< accounts, backups, settings
};

/// PRODUCT.md "Who may do what": what the roles that the actor holds today allow together.
Scope may(const Actor &actor, Act act, Area area, Day today);
/// The same for the area of a kind.
Scope may(const Actor &actor, Act act, const Kind &kind, Day today);
/// Whether the actor may keep accounts, backups and settings.
bool mayAdminister(const Actor &actor, Day today);
