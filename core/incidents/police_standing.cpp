// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/police_standing.h"
#include "core/incidents/incident_counting.h"
#include <algorithm>

namespace {
bool isTold(const Incident &incident, const Names &names)
{
    return names.hasTrait(QStringLiteral("police-reported"), incident.policeReported.text, QStringLiteral("told"));
}

/// Whether a charge of what was done may be one that only magistrates try: by its main kind or by one that it is too.
bool isSummaryOnly(const Incident &incident, const Names &names)
{
    const auto is = [&names](const QString &kind) {
        return names.hasTrait(QStringLiteral("incident-kind"), kind, QStringLiteral("summary-only"));
    };
    return is(incident.kind.text) || std::any_of(incident.alsoKinds.texts.begin(), incident.alsoKinds.texts.end(), is);
}

/// The day of the last thing done.
Day lastAct(const Incident &incident)
{
    Day last = incident.occurredTo.isKnown() ? incident.occurredTo.day() : countingInstant(incident).at.day();
    for (const Occasion &occasion : incident.occasions)
        last = std::max(last, occasion.at.day());
    return last;
}
} // namespace

PoliceDeadlines policeDeadlines(const Names &names)
{
    return {names.timeLimit(QStringLiteral("police_chase")).limit.amount,
            names.timeLimit(QStringLiteral("summary_only_charge")).limit.amount};
}

std::vector<PoliceCase> openPoliceCases(const Incident &incident, Day day, const Names &names)
{
    std::vector<PoliceCase> open;
    if (incident.police.empty() && isTold(incident, names))
        open.emplace_back();
    for (const PoliceCase &police : incident.police)
        if (!(police.reportedAt.isKnown() && police.reportedAt.day() > day) && !isOutcomeKnown(police, day, names))
            open.push_back(police);
    return open;
}

PoliceStanding policeStanding(const Incident &incident, const PoliceCase &police, const PoliceDeadlines &deadlines,
                              Day day, const Names &names)
{
    PoliceStanding standing;
    standing.told = police.reportedAt.day();
    if (standing.told.isKnown())
        standing.age = standing.told.daysTo(day);
    standing.lastContact = lastContact(police);
    standing.nextChase = nextChase(incident, police, deadlines.chaseDays, day, names);
    standing.summaryOnlyUntil = summaryOnlyUntil(incident, deadlines.summaryOnlyMonths, names);
    standing.isSilent = standing.lastContact.isKnown() && standing.lastContact.daysTo(day) > deadlines.chaseDays;
    return standing;
}

Day nextChase(const Incident &incident, const PoliceCase &police, int chaseDays, Day day, const Names &names)
{
    const Day due = chaseDue(police, chaseDays, day, names);
    const Moment &since = incident.reported.isKnown()     ? incident.reported
                          : incident.discovered.isKnown() ? incident.discovered
                                                          : incident.occurred;
    if (due.isKnown() || !since.isKnown() || isOutcomeKnown(police, day, names))
        return due;
    return since.day().plus(chaseDays);
}

Day summaryOnlyUntil(const Incident &incident, int months, const Names &names)
{
    const Day last = lastAct(incident);
    return isSummaryOnly(incident, names) ? chargeUntil(last, months) : Day();
}

Day chargeUntil(Day lastAct, int months) { return lastAct.isKnown() ? Day(lastAct.date.addMonths(months)) : Day(); }
