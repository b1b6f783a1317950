// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"
#include <QString>
#include <vector>

/// The days of a report, from the first up to and with the last; a paper reports whole calendar months (PACK.md 1, rule
/// 2).
struct Period {
    Day first;
    Day last;

    static Period month(int year, int month);
    /// From the first of one month to the end of another, not earlier one.
    static Period months(int fromYear, int fromMonth, int toYear, int toMonth);

    bool contains(Day day) const { return day.isKnown() && first <= day && day <= last; }
    bool isWholeMonths() const;
    int days() const { return first.daysTo(last) + 1; }
    /// `September–October 2026`, `December 2026–January 2027`; the days where it is not whole months.
    QString title() const;
    /// The same for the head of a column: `Sep–Oct 2026`.
    QString heading() const;
    bool operator==(const Period &) const = default;
};

/// The period of the same length just before.
Period previous(const Period &period);
/// The same months, or days, a year earlier.
Period yearEarlier(const Period &period);
/// What a period is compared with: the same months or days a year earlier; of one of more than a year, which would
/// overlap that, the period of the same length just before.
Period comparable(const Period &period);
/// From the start of the financial year in which the period ends to its end.
Period yearToDate(const Period &period);
/// The twelve months that end with the period.
Period lastTwelveMonths(const Period &period);
/// The twelve months before those.
Period twelveMonthsBefore(const Period &period);
/// `count` periods of the same length, one after the other, the last being this one: the columns of a chart.
std::vector<Period> runUpTo(const Period &period, int count);
/// `count` months, the last being the month of the period's end: the points of a monthly chart.
std::vector<Period> monthsUpTo(const Period &period, int count);
