// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"
#include "core/reports/chart.h"

/// A score as it stood from a day on.
struct ScoredOn {
    Day on;
    int score = 0;
    std::optional<int> target;
    RecordId record = 0; ///< that has it; 0: opens none
};

/// How the score of a risk or an assessment went, oldest first: a line, beside it that of the target where one was set.
/// The sentence says first, last and highest; of one score that it is the only one, of none what is missing.
report::Chart scoreHistory(const std::vector<ScoredOn> &scores, const Names &names);
