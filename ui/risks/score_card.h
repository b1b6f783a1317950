// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/score_history.h"
#include <functional>

class Card;

/// How the score went: from two scores on as a chart whose points open their records, in words, and each score with
/// its band. Scores oldest first.
Card *scoreCard(const std::vector<ScoredOn> &scores, const Names &names, const std::function<void(RecordId)> &open);
