// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/catalogue.h"

/// The reports on surveys by their names in the catalogue: one survey, a template's paper form, a period's inspections.
Result<Report> surveyReports(const Database &database, const Names &names, const Actor &actor,
                             const ReportRequest &request);
