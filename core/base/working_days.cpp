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

int workingDaysBetween(Day from, Day to, const BankHolidays &holidays)
{
    int count = 0;
    for (Day day = from.plus(1); day <= to; day = day.plus(1))
        if (isWorkingDay(day, holidays))
            ++count;
    return count;
}
