// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/found.h"
#include "core/records/kind.h"
#include "core/risks/risk.h"

/// How a risk of the register stands.
enum class RiskStanding {
    Open,
    Accepted, ///< somebody decided to live with it, until a day that has not passed
    Lapsed,   ///< that day has passed: it is open again
    Revoked,  ///< that decision was taken back: it is open again
    Closed,
};
/// What a standing is called; its word is the same in every language.
const StateName &nameOf(RiskStanding standing);

/// The acceptance that counts on the day: of those made by then the latest; none: nobody accepted it.
const RiskAcceptance *acceptanceOn(const Risk &risk, Day day);
RiskStanding riskStanding(const Risk &risk, Day today);
/// Whether somebody has to see to it: neither accepted nor closed.
bool isOpenOn(const Risk &risk, Day today);
/// The standing in words, with the day until which it is accepted.
Found riskFound(const Risk &risk, Day today, const Names &names);

/// The product of the two, 1 to 25; not known without both.
std::optional<int> scoreOf(std::optional<int> likelihood, std::optional<int> consequence);
std::optional<int> riskScore(const Risk &risk);
/// The day of the next review: as set, else the band's `review:` in months after the last one or the day it was raised;
/// not known once it is closed, or where neither says.
Day reviewDue(const Risk &risk, Day today, const Names &names);

/// The level above to which a risk is to be raised, and since when it would be.
struct EscalationOwed {
    Code to;
    Day since; ///< the score has been in its band from this day on
};
/// What the office's rule asks (OBLIGATIONS P5.20): a risk that is not closed, scores the threshold or more and whose
/// band says `escalate:` is raised to that level or higher, once for each time that it comes into the band. None where
/// that was done or nothing is asked.
std::optional<EscalationOwed> escalationOwed(const Risk &risk, int threshold, Day today, const Names &names);

/// Who closes or revokes says why.
void registerRules(const Risk &risk, const RuleContext &context, Problems &problems);
