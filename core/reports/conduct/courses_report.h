// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"
#include "core/reports/report.h"
#include "core/sanctions/ladder.h"

/// What the reports about conduct are built with.
struct ConductContext {
    const Names &names;
    Day on;
    LadderLimits limits;
    BankHolidays holidays;
};

/// Every possible and confirmed course with its ladder, both tallies, those for Human Resources and like descriptions.
/// For the LSMS: it names people.
Report coursesReport(const FoundCourses &found, const ConductContext &context);
