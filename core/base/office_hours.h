// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/moment.h"
#include "core/base/working_days.h"
#include <optional>

/// When somebody is at the desk, each working day.
struct OfficeHours {
    QTime opens{9, 0};
    QTime closes{17, 0};
    bool operator==(const OfficeHours &) const = default;
};

/// Minutes from one moment to another by the clock; none where either is not known to the minute or they lie in the
/// other order.
std::optional<int> minutesBetween(const Moment &from, const Moment &to);
/// Those of them that lie within office hours of working days.
std::optional<int> officeMinutesBetween(const Moment &from, const Moment &to, const OfficeHours &hours,
                                        const BankHolidays &holidays);
/// `09:00` as a time of day; invalid where it is none.
QTime timeOfDay(const QString &text);
