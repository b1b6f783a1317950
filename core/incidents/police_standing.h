// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/records/names.h"

/// What the office’s time limits say of police cases.
struct PoliceDeadlines {
    int chaseDays = 0;         ///< days without news after which to ask (`police_chase`)
    int summaryOnlyMonths = 0; ///< for charging an offence that only magistrates try (`summary_only_charge`)
};
PoliceDeadlines policeDeadlines(const Names &names);

/// How a case with the police stands on a day (PACK.md table 10).
struct PoliceStanding {
    Day told;
    std::optional<int> age; ///< days since they were told; not known where that day is not
    Day lastContact;
    Day nextChase;
    Day summaryOnlyUntil;  ///< known only where the offence may be one that only magistrates try
    bool isSilent = false; ///< nothing heard for longer than the days after which to ask
    bool operator==(const PoliceStanding &) const = default;
};

/// The cases of an incident that the police had been told of by the day and whose outcome was not known then. Where
/// they were told and no case says more, an empty one.
std::vector<PoliceCase> openPoliceCases(const Incident &incident, Day day, const Names &names);
/// How one of them stands on the day.
PoliceStanding policeStanding(const Incident &incident, const PoliceCase &police, const PoliceDeadlines &deadlines,
                              Day day, const Names &names);

/// The day on which to ask the police for news of the case: its own (`chaseDue`), and where nobody noted when they were
/// told, so many days after the incident was reported, so that no case is forgotten.
Day nextChase(const Incident &incident, const PoliceCase &police, int chaseDays, Day day, const Names &names);
/// The last day on which a charge of an offence that only magistrates try may be brought: so many months after the act,
/// for a range or a course after its last. Not known where the time is not, or the kind is no such offence (trait
/// `summary-only`).
Day summaryOnlyUntil(const Incident &incident, int months, const Names &names);
/// The last day on which such a charge may be brought after the last act, whose own day does not count (Magistrates'
/// Courts Act 1980 section 127); not known where that is not.
Day chargeUntil(Day lastAct, int months);
