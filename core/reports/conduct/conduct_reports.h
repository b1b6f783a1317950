// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/catalogue.h"

/// Whether `conductReport` makes the report of that name: `sanctions`, `courses`, `course-chronology`, `diary-sheet`.
bool isConductReport(const QString &name);
/// Makes one of them, without the office's header and foot. A chronology is asked for by the reference of a course, of
/// the person alleged, or of an incident that is an occasion of it.
Result<Report> conductReport(const Database &database, const Names &names, const Actor &actor,
                             const ReportRequest &request);
