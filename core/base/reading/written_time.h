// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/reading/tokens.h"
#include "core/base/result.h"
#include <QTime>
#include <optional>

namespace reading {

/// A time of day as it was written, not yet checked.
struct WrittenTime {
    enum class Half { None, Am, Pm };
    int hour = 0;
    int minute = 0;
    int second = 0;
    bool twoDigitMinute = true;
    Half half = Half::None;
    std::optional<int> secondsEastOfUtc; ///< the zone written behind it, if any

    /// 24:00, the midnight that ends a day.
    bool endsDay() const { return half == Half::None && hour == 24 && minute == 0 && second == 0; }
};

/// `am`, `pm`, `a.m.`, `p.m.`; none where no such word stands next.
WrittenTime::Half takeHalf(Cursor &cursor);

/// Takes a time if one stands next: `1430`, `14:30`, `14.30`, `2:30 PM`, `2pm`, `02:17:00 AM`, `14h30`, `noon`,
/// `midnight`; the cursor stays where none does. Six digits are a time only behind an ISO `T`.
std::optional<WrittenTime> takeTime(Cursor &cursor, bool afterT = false);

/// The time of day, or a sentence saying why there is no such time; 24:00 is none.
Result<QTime> checkTime(const WrittenTime &written, QStringView said);

} // namespace reading
