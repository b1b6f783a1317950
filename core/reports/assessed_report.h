// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"
#include "core/risks/assessed.h"

/// Each department, team that works alone and site with its assessments, their bands and reviews, and those that have
/// no current one named first with the reason (OBLIGATIONS P4.1, P5.8, P5.18).
Report assessmentsByDepartment(const AssessedFacts &facts, Day today, const Names &names);

/// `9 of 12 departments have a current assessment. Without one: Estates, Finance.` For each sort that there is.
std::vector<report::Text> assessedSentences(const std::vector<Assessed> &all, const Names &names);
