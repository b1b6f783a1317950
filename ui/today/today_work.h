// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident_queries.h"
#include "core/storage/drafts.h"

class Workspace;

/// What waits for somebody, as the first page shows it.
struct TodayWork {
    struct Waiting {
        IncidentLine incident;
        int workingDays = 0; ///< since it reached the LSMS, or was reported
    };
    int reviewDays = 10;              ///< working days the office allows itself
    std::vector<IncidentLine> atOnce; ///< of the kinds that the LSMS hears of at once, not yet reviewed
    std::vector<Waiting> overdue;     ///< not reviewed within the days
    std::vector<Waiting> inTime;      ///< the other ones not reviewed yet
    std::vector<Draft> drafts;
};

/// Reads it for the day.
Result<TodayWork> todayWork(const Workspace &workspace);
