// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/moment.h"
#include "core/base/working_days.h"
#include <compare>

/// So long and no longer: `3 working days`.
struct TimeLimit {
    enum class Unit { AtOnce, Minutes, Hours, Days, WorkingDays, Months };
    int amount = 0;
    Unit unit = Unit::Days;
    bool operator==(const TimeLimit &) const = default;
};

/// The last instant that is in time: a minute, or the whole of a day. Default is "not known".
struct Deadline {
    Day day;
    int minute = kWholeDay; ///< of the day, from 0; kWholeDay: until its end
    static constexpr int kWholeDay = 24 * 60;

    Deadline() = default;
    explicit Deadline(Day whole) : day(whole) {}
    Deadline(Day on, int minuteOfDay) : day(on), minute(minuteOfDay) {}
    /// The minute of a moment known to it, else its day.
    explicit Deadline(const Moment &moment);
    bool isKnown() const { return day.isKnown(); }
    bool hasTime() const { return minute < kWholeDay; }
    Moment moment() const;
    /// Whether it has passed: by the minute where both have one, else from the next day on.
    bool isOver(const Deadline &now) const;
    bool operator==(const Deadline &) const = default;
    std::strong_ordering operator<=>(const Deadline &o) const
    {
        return day == o.day ? minute <=> o.minute : day <=> o.day;
    }
};

/// The deadline of a limit that runs from a moment. At once is the same day. Minutes and hours run by the clock where
/// the time is known; else they are whole days, rounded up. Days and months are calendar days, the end of a month
/// clamped; working days go by the table. Not known where `from` is not.
Deadline deadline(const Moment &from, const TimeLimit &limit, const BankHolidays &holidays);
