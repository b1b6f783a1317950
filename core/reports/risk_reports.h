// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/catalogue.h"

/// The makers of the reports on risks, each within what the actor may read.
Result<Report> assessmentReport(const Database &database, const Names &names, const Actor &actor,
                                const ReportRequest &request);
Result<Report> byDepartmentReport(const Database &database, const Names &names, const Actor &actor,
                                  const ReportRequest &request);
/// For who may read the papers of committees: it counts over the whole body.
Result<Report> boardRiskReport(const Database &database, const Names &names, const Actor &actor,
                               const ReportRequest &request);
