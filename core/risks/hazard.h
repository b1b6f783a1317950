// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

/// One hazard of a risk assessment, with its scores before controls, now, and as aimed at (DOMAIN.md 4).
struct Hazard {
    RecordId id = 0;
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
    bool operator==(const Hazard &) const = default;
};
template <> const Kind &kindOf<Hazard>();
