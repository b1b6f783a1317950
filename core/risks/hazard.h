// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

/// One hazard of a risk assessment, with its scores before controls, now, and as aimed at (DOMAIN.md 4).
struct Hazard {
    RecordId id = 0;
    std::optional<int> number; ///< by which its controls name it; kept for good, given when it is first saved
    QString hazard;
    Code category;
    QString whoHarmed;
    QString existingControls;
    std::optional<int> inherentLikelihood, inherentConsequence;
    std::optional<int> currentLikelihood, currentConsequence;
    std::optional<int> targetLikelihood, targetConsequence;
    QString furtherAction;
    QString actionBy;
    Day actionDue;
    bool carried = false; ///< taken over from an earlier assessment, to be reviewed
    Code reviewed;        ///< of one carried over: unchanged, changed, closed
    bool operator==(const Hazard &) const = default;
};
template <> const Kind &kindOf<Hazard>();
