// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/office_hours.h"
#include <QDateTime>
#include <algorithm>

namespace {
constexpr int kSecondsOfMinute = 60;

bool areInOrder(const Moment &from, const Moment &to)
{
    return from.precision() == Moment::Precision::Minute && to.precision() == Moment::Precision::Minute &&
           from.first() <= to.first();
}

int minutes(QTime from, QTime to) { return std::max(0, from.secsTo(to) / kSecondsOfMinute); }
} // namespace

std::optional<int> minutesBetween(const Moment &from, const Moment &to)
{
    if (!areInOrder(from, to))
        return std::nullopt;
    return static_cast<int>(from.first().secsTo(to.first()) / kSecondsOfMinute);
}

std::optional<int> officeMinutesBetween(const Moment &from, const Moment &to, const OfficeHours &hours,
                                        const BankHolidays &holidays)
{
    if (!areInOrder(from, to))
        return std::nullopt;
    const QTime begins = std::clamp(from.time(), hours.opens, std::max(hours.opens, hours.closes));
    const QTime ends = std::clamp(to.time(), hours.opens, std::max(hours.opens, hours.closes));
    if (from.day() == to.day())
        return isWorkingDay(from.day(), holidays) ? minutes(begins, ends) : 0;
    int all = 0;
    if (isWorkingDay(from.day(), holidays))
        all += minutes(begins, hours.closes);
    if (isWorkingDay(to.day(), holidays))
        all += minutes(hours.opens, ends);
    const int between = workingDaysBetween(from.day(), to.day().plus(-1), holidays);
    return all + between * minutes(hours.opens, hours.closes);
}

QTime timeOfDay(const QString &text) { return QTime::fromString(text.trimmed(), QStringLiteral("HH:mm")); }
