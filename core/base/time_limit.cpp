// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_limit.h"
#include <QDateTime>
#include <QTimeZone>

namespace {
constexpr int kMinutesOfHour = 60;

Deadline byClock(const Moment &from, int minutes)
{
    if (from.precision() != Moment::Precision::Minute)
        return Deadline(from.day().plus((minutes + Deadline::kWholeDay - 1) / Deadline::kWholeDay));
    // The zone is asked for once: local times ask the system for it again each time.
    static const QTimeZone here = QTimeZone::systemTimeZone();
    const QDateTime end = QDateTime(from.day().date, from.time(), here).addSecs(60LL * minutes);
    return {Day(end.date()), end.time().hour() * kMinutesOfHour + end.time().minute()};
}
} // namespace

Deadline::Deadline(const Moment &moment) : day(moment.day())
{
    if (const QTime time = moment.time(); time.isValid())
        minute = time.hour() * kMinutesOfHour + time.minute();
}

Moment Deadline::moment() const
{
    return hasTime() ? Moment(day, QTime(minute / kMinutesOfHour, minute % kMinutesOfHour)) : Moment(day);
}

bool Deadline::isOver(const Deadline &now) const
{
    if (hasTime() && now.hasTime())
        return *this < now;
    return isKnown() && day < now.day;
}

Deadline deadline(const Moment &from, const TimeLimit &limit, const BankHolidays &holidays)
{
    if (!from.isKnown())
        return {};
    switch (limit.unit) {
    case TimeLimit::Unit::AtOnce:
        break;
    case TimeLimit::Unit::Minutes:
        return byClock(from, limit.amount);
    case TimeLimit::Unit::Hours:
        return byClock(from, limit.amount * kMinutesOfHour);
    case TimeLimit::Unit::Days:
        return Deadline(from.day().plus(limit.amount));
    case TimeLimit::Unit::WorkingDays:
        return Deadline(plusWorkingDays(from.day(), limit.amount, holidays));
    case TimeLimit::Unit::Months:
        return Deadline(Day(from.day().date.addMonths(limit.amount)));
    }
    return Deadline(from.day());
}
