// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"
#include "core/records/saved.h"
#include "core/reports/report.h"
#include "core/risks/covered.h"
#include "core/risks/risk.h"

/// What the register says on a day.
struct RiskRegisterFacts {
    std::vector<Saved<Risk>> risks;
    std::vector<Happened> happened; ///< in the twelve months before
    Day lastPaper;                  ///< the last paper counts up to it; not known: there was none
    int threshold = 8;              ///< the office's: from this score on a committee sees a risk
};

/// The risk register: what moved since the last paper, then the risks of each level, the gravest first, with their
/// controls, how they stand and how often they happened (OBLIGATIONS P5.4, P5.20). Closed ones are counted alone.
Report riskRegisterReport(const RiskRegisterFacts &facts, Day today, const Names &names);
