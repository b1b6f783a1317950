// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/catalogue.h"

/// The period as far as it has gone by on a day: what is done and due later is not known then.
Period upTo(const Period &period, Day asAt);

/// The makers of the reports on premises and measures, each within what the actor may read.
Result<Report> measureTestsReport(const Database &database, const Names &names, const Actor &actor,
                                  const ReportRequest &request);
/// The period begins with the last review and ends with this one.
Result<Report> ownerReviewReport(const Database &database, const Names &names, const Actor &actor,
                                 const ReportRequest &request);
