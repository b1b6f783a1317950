// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"
#include "core/base/reading/note.h"
#include "core/base/reading/tokens.h"
#include "core/base/result.h"
#include <optional>

namespace reading {

/// A date as it was written, before the year it lacks is filled in and before it is checked.
struct WrittenDate {
    enum class Kind { FromToday, Weekday, Calendar, Month };
    enum class Turn { Nearest, Last, Next };
    Kind kind = Kind::Calendar;
    int daysFromToday = 0;
    int weekday = 0; ///< 1 Monday to 7 Sunday, 0 none; beside a calendar date it has to agree
    Turn turn = Turn::Nearest;
    int day = 0;
    int month = 0;
    int year = 0;
    qsizetype yearDigits = 0; ///< 0: no year was written
    bool compact = false;     ///< `yyyymmdd`
    QStringView gluedTime;    ///< the digits behind `yyyymmdd`, if any
};

/// What a date is read against.
struct DateFrame {
    Day today;
    Day anchor; ///< the day that weekdays and dates without a year lean on; today, or the other end of a range
    Lean lean = Lean::Past;
    ReadingNotes *notes = nullptr;
};

struct FoundDate {
    Day day; ///< the first of the month where only that was written
    bool wholeMonth = false;
};

/// Takes a date if one stands next; `pairs` also takes `14.03` and `14-3`, which elsewhere are a time and a range.
std::optional<WrittenDate> takeDate(Cursor &cursor, bool pairs);

/// The day meant, or a sentence saying why there is no such day.
Result<FoundDate> resolve(const WrittenDate &written, const DateFrame &frame, QStringView said);

} // namespace reading
