// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/person_incidents.h"
#include <QCoreApplication>
#include <set>

namespace {
constexpr int kMonths = 12;

QString ordinal(int number)
{
    const bool teen = number % 100 / 10 == 1;
    const int last = teen ? 0 : number % 10;
    const char *end = last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    return QString::number(number) + QLatin1String(end);
}
} // namespace

int timesInTwelveMonths(std::span<const PersonPart> parts, const Code &role, Day day)
{
    const Day yearBefore(day.date.addMonths(-kMonths));
    std::set<RecordId> incidents;
    for (const PersonPart &part : parts)
        if (part.role == role && part.when.isKnown() && yearBefore < part.when.day() && part.when.day() <= day)
            incidents.insert(part.incident);
    return static_cast<int>(incidents.size());
}

QString sayTimes(int times)
{
    return times < 2 ? QString()
                     : QCoreApplication::translate("PersonIncidents", "%1 in 12 months").arg(ordinal(times));
}
