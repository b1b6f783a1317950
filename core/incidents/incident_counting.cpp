// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_counting.h"
#include <QDateTime>
#include <cstdlib>

namespace {
constexpr int kHoursOfDay = 24;

const QString &kinds()
{
    static const QString name = QStringLiteral("incident-kind");
    return name;
}

constexpr qint64 kHour = 3600; ///< seconds

bool isExact(const Moment &moment) { return moment.precision() == Moment::Precision::Minute; }

/// Whether so much time at most lies between two exact moments. The wall clock alone decides where it leaves no doubt:
/// to ask the time zone takes a thousand times as long, and a clock is put on or back by an hour at most.
bool isWithin(qint64 seconds, const Moment &from, const Moment &to)
{
    const qint64 onTheWall =
        QDateTime(from.day().date, from.time(), Qt::UTC).secsTo(QDateTime(to.day().date, to.time(), Qt::UTC));
    if (std::abs(onTheWall - seconds) > kHour)
        return onTheWall < seconds;
    return from.first().secsTo(to.first()) <= seconds;
}
} // namespace

CountingInstant countingInstant(const Incident &incident)
{
    if (incident.occurred.isKnown())
        return {incident.occurred, CountingInstant::From::Occurred};
    if (incident.discovered.isKnown())
        return {incident.discovered, CountingInstant::From::Discovered};
    if (incident.reported.isKnown())
        return {incident.reported, CountingInstant::From::Reported};
    return {};
}

bool isCounted(const Incident &incident, const Names &names)
{
    return !incident.exercise && incident.duplicateOf.isNull() &&
           !names.hasTrait(kinds(), incident.kind.text, QStringLiteral("not-counted"));
}

bool isReferral(const Incident &incident, const Names &names)
{
    return names.hasTrait(kinds(), incident.kind.text, QStringLiteral("referral"));
}

std::optional<bool> isReportedWithin(int hours, const Incident &incident)
{
    const Moment &found = incident.discovered.isKnown() ? incident.discovered : incident.occurred;
    const Moment &told = incident.reported;
    if (!found.isKnown() || !told.isKnown() || found.precision() == Moment::Precision::Month ||
        told.precision() == Moment::Precision::Month)
        return {};
    if (isExact(found) && isExact(told))
        return isWithin(hours * kHour, found, told);
    return found.day().daysTo(told.day()) <= hours / kHoursOfDay;
}

bool isImmediate(const Incident &incident, const Names &names)
{
    return names.hasTrait(kinds(), incident.kind.text, QStringLiteral("immediate"));
}

std::optional<bool> isWithLsmsSameDay(const Incident &incident)
{
    if (!incident.reported.isKnown() || !incident.reachedLsms.isKnown())
        return {};
    return incident.reported.day() == incident.reachedLsms.day();
}

std::optional<bool> isReviewedWithin(int workingDays, const Incident &incident, Day today, const BankHolidays &holidays)
{
    const Moment &start = incident.reachedLsms.isKnown() ? incident.reachedLsms : incident.reported;
    if (!start.isKnown())
        return {};
    const Day due = plusWorkingDays(start.day(), workingDays, holidays);
    if (incident.reviewed.isKnown() && incident.reviewed <= today)
        return incident.reviewed <= due;
    return today > due ? std::optional(false) : std::nullopt;
}

std::vector<Loss> lossesOf(const Incident &incident, const Names &names)
{
    std::vector<Loss> losses;
    for (const PropertyItem &item : incident.property)
        losses.push_back({item.owner, item.value, item.basis, item.recovered});
    if (!losses.empty())
        return losses;
    const bool expected = !incident.attempted && names.hasTrait(kinds(), incident.kind.text, QStringLiteral("loss"));
    if (expected)
        losses.emplace_back();
    return losses;
}
