// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/working_days.h"
#include <algorithm>

bool isWorkingDay(Day day, const BankHolidays &holidays)
{
    return day.date.dayOfWeek() <= 5 && !std::binary_search(holidays.begin(), holidays.end(), day);
}

Day plusWorkingDays(Day from, int count, const BankHolidays &holidays)
{
    Day day = from;
    while (count > 0) {
        day = day.plus(1);
        if (isWorkingDay(day, holidays))
            --count;
    }
    while (!isWorkingDay(day, holidays))
        day = day.plus(1);
    return day;
}

namespace {
/// Mondays to Fridays among all days up to and with this one, from a Monday long ago.
qint64 weekdaysUpTo(Day day)
{
    const qint64 days = day.date.toJulianDay() + 1; // Julian day 0 was a Monday
    return days / 7 * 5 + std::min<qint64>(days % 7, 5);
}
} // namespace

int workingDaysBetween(Day from, Day to, const BankHolidays &holidays)
{
    if (!from.isKnown() || to <= from)
        return 0;
    qint64 count = weekdaysUpTo(to) - weekdaysUpTo(from);
    const auto first = std::upper_bound(holidays.begin(), holidays.end(), from);
    const auto last = std::upper_bound(first, holidays.end(), to);
    for (auto day = first; day != last; ++day)
        if (day->date.dayOfWeek() <= 5 && (day == first || *day != *std::prev(day)))
            --count;
    return static_cast<int>(count);
}
