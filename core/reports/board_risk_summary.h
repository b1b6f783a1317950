// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"
#include "core/risks/assessed.h"
#include <QHash>

/// What the board is assured with.
struct BoardRiskFacts {
    AssessedFacts assessed;
    QHash<RecordId, int> earlierScores; ///< of what an assessment replaced, by the one that replaced it
    int threshold = 8;                  ///< from which score on a risk is told one by one
};

/// For the board, on a page or two and without a name: how many risks stand in which band, each risk at or above the
/// threshold with what is done and what is still to be done, how it moved since the assessment before, and what has not
/// been assessed (OBLIGATIONS P5.4). A risk counts however far its signatures have come.
Report boardRiskSummary(const BoardRiskFacts &facts, Day today, const Names &names);
