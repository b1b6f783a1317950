// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/found.h"
#include "core/records/names.h"
#include "core/risks/risk.h"

struct RuleContext;

/// How a risk went since the last paper.
enum class RiskMovement {
    New,     ///< raised or first scored since
    Raised,  ///< scores more
    Lowered, ///< scores less
    Same,
    Closed, ///< since then
};

/// What it scored at the end of the day; not known before it was first scored.
std::optional<int> scoreOn(const Risk &risk, Day day);
/// Its movement since the end of the day `since` up to today; none where that day is not known, the risk has no score,
/// or it was closed before.
std::optional<RiskMovement> movementSince(const Risk &risk, Day since, Day today);
/// `▲` up, `▼` down, `●` new, `–` as it was, `×` closed.
QString signOf(RiskMovement movement);
/// `up`, in a sentence or for screen readers.
QString wordOf(RiskMovement movement);

/// `▲ up` since the last paper, as the register shows it; nothing where that is not known.
Found movementFound(const Risk &risk, Day today, const Names &names);

/// Notes the score of now where it is another than the last one noted; a risk whose day is not known is raised today.
void completeRisk(Risk &risk, const RuleContext &context);
