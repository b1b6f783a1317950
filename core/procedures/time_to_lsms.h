// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/office_hours.h"
#include "core/incidents/incident.h"

/// How long an incident took from the first report to the LSMS (OBLIGATIONS P5.21), in minutes; none where either is
/// not known to the minute.
struct TimeToLsms {
    std::optional<int> byClock;
    std::optional<int> inOffice; ///< of them those in which the office was open
};
TimeToLsms timeToLsms(const Incident &incident, const OfficeHours &hours, const BankHolidays &holidays);
/// `3 h 20 min`, `2 days 1 h`, `12 min`.
QString sayMinutes(int minutes);
