// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/catalogue.h"

/// Makes `sanctions`, `courses`, `course-chronology` or `diary-sheet`, without the office's header and foot. A
/// chronology is asked for by the reference of a course, of the person alleged, or of an incident that is an occasion
/// of it.
Result<Report> conductReport(const Database &database, const Names &names, const Actor &actor,
                             const ReportRequest &request);
