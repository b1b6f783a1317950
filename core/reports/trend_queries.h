// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/actor.h"
#include "core/analysis/counts.h"
#include "core/base/result.h"
#include "core/records/names.h"
#include "core/reports/trend_charts.h"

class Database;

/// The counted incidents, referrals with them, from the first day on, as `trendFacts` has them: of all incidents or of
/// the departments whose trends the actor may see, restricted ones counted too; NotAllowed for others.
Result<std::vector<Fact>> readTrendFacts(const Database &database, const Names &names, const Actor &actor,
                                         const Period &days, Day today);
/// The Trends page from the file, of all incidents or of the departments whose trends the actor may see, restricted
/// ones counted too; NotAllowed for others.
Result<Trends> readTrends(const Database &database, const Names &names, const Actor &actor,
                          const TrendChoices &choices);
