// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/time_to_lsms.h"
#include <QCoreApplication>

namespace {
constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;

QString tr(const char *text) { return QCoreApplication::translate("Checklist", text); }
} // namespace

TimeToLsms timeToLsms(const Incident &incident, const OfficeHours &hours, const BankHolidays &holidays)
{
    return {minutesBetween(incident.reported, incident.reachedLsms),
            officeMinutesBetween(incident.reported, incident.reachedLsms, hours, holidays)};
}

QString sayMinutes(int minutes)
{
    if (minutes < kHour)
        return tr("%1 min").arg(minutes);
    if (minutes < kDay)
        return minutes % kHour == 0 ? tr("%1 h").arg(minutes / kHour)
                                    : tr("%1 h %2 min").arg(minutes / kHour).arg(minutes % kHour);
    const QString days = minutes / kDay == 1 ? tr("1 day") : tr("%1 days").arg(minutes / kDay);
    return minutes % kDay < kHour ? days : tr("%1 %2 h").arg(days).arg(minutes % kDay / kHour);
}
