// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include "core/sanctions/sanction.h"

/// Where a sanction stands.
enum class SanctionState {
    NotIssued,
    InForce,
    DueForReview,
    UnderAppeal,
    Expired,
    Ended,
    Given,   ///< a single act that nothing runs on from, such as a caution or a repayment
    Decided, ///< that there is none: nothing is issued
};

/// What a state is called; its word is the same in every language.
const StateName &nameOf(SanctionState state);
/// All of them, in the order in which people read them.
std::span<const SanctionState> sanctionStates();
/// How the sanction stands at the end of `today`: days after it have not happened yet. Ended goes before expired (from
/// the day after its last), then under appeal, then due for review (on the day of the review itself and after).
SanctionState sanctionState(const Sanction &sanction, Day today, const Names &names);
/// Whether an appeal has come and nobody has decided on it.
bool isAppealOpen(const Sanction &sanction, Day today);
/// Whether it holds somebody to something on the day: in force, due for review or under appeal.
bool isInForce(const Sanction &sanction, Day today, const Names &names);
/// Whether its review was due before the day and it is still in force.
bool isReviewOverdue(const Sanction &sanction, Day today, const Names &names);
/// The state of today, as a sanction shows it.
Found sanctionFound(const Sanction &sanction, Day today, const Names &names);
