// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/saved.h"
#include "core/reports/report.h"

/// Any record as it is printed: its sections and rows as its description has them. `guarded` fields are left out unless
/// the reader may see them; what is not known is not printed.
std::vector<report::Section> recordSections(const AnySaved &saved, const Names &names, Day today, bool withGuarded);

/// One record as a report of its own.
Report recordReport(const AnySaved &saved, const Names &names, Day today, bool withGuarded);
