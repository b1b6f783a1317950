// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/scope.h"
#include "core/analysis/periods.h"
#include "core/base/result.h"
#include "core/records/names.h"
#include "core/records/saved.h"
#include "core/reports/report.h"
#include "core/reviews/review.h"
#include <span>

class Database;

/// The reviews that the director who leads on security hears of (OBLIGATIONS P5.17): up to the period's end, those of
/// the period and earlier ones of which the director was not told before it. In order of their days.
Result<std::vector<Saved<Review>>> reviewsToBrief(const Database &database, const Scope &scope, const Period &period);

/// What was reviewed and found: first what the director is still to be told, then what was told and answered.
Report directorBriefing(std::span<const Saved<Review>> reviews, const Period &period, const Names &names);
