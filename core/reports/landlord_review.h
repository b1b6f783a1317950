// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"
#include "core/analysis/periods.h"
#include "core/premises/measure.h"
#include "core/records/saved.h"
#include "core/reports/report.h"
#include <span>

/// What a review with a landlord or a provider goes through.
struct OwnerReviewFacts {
    std::vector<Saved<Measure>> measures; ///< in use
    std::vector<Saved<Action>> actions;   ///< open ones with a day
};

/// A page for each owner of tests or actions that is not this organisation: what has gone by since the last review, its
/// overdue tests, open faults and overdue actions at the end of the period, which begins with that review (OBLIGATIONS
/// P5.6).
Report landlordReview(const OwnerReviewFacts &facts, const Period &sinceLast, const Names &names);
