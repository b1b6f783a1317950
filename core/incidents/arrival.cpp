// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/arrival.h"
#include <algorithm>

namespace {
template <class Row> Row &first(std::vector<Row> &rows) { return rows.empty() ? rows.emplace_back() : rows.front(); }

/// What the cell says, where it says anything.
template <class T> void move(T &from, T &to)
{
    if (from == T{})
        return;
    to = std::move(from);
    from = T{};
}

bool saysPolice(const Incident &i)
{
    return i.policeToldAt.isKnown() || !i.policeIncidentNumber.isEmpty() || !i.crimeNumber.isEmpty() ||
           i.policeDecision.isKnown() || i.policeOutcome.isKnown() || i.policeOutcomeDay.isKnown();
}

void settlePolice(Incident &i)
{
    if (!saysPolice(i))
        return;
    PoliceCase &police = first(i.police);
    move(i.policeToldAt, police.reportedAt);
    move(i.policeIncidentNumber, police.incidentNumber);
    move(i.crimeNumber, police.crimeNumber);
    move(i.policeDecision, police.decision);
    move(i.policeOutcome, police.outcome);
    move(i.policeOutcomeDay, police.outcomeDay);
}

void settleLoss(Incident &i)
{
    if (!i.loss && !i.lossBasis.isKnown() && !i.lossOwner.isKnown() && !i.recovered)
        return;
    PropertyItem said;
    PropertyItem &item = i.property.size() > 1 ? said : first(i.property); // several rows say more than one figure
    move(i.loss, item.value);
    move(i.lossBasis, item.basis);
    move(i.lossOwner, item.owner);
    move(i.recovered, item.recovered);
}
} // namespace

void settleArrival(Incident &incident)
{
    settlePolice(incident);
    settleLoss(incident);
}

void openPoliceCase(Incident &incident, const Names &names)
{
    if (!names.hasTrait(QStringLiteral("police-reported"), incident.policeReported.text, QStringLiteral("told")))
        return;
    PoliceCase &police = first(incident.police);
    if (!police.reportedHow.isKnown())
        police.reportedHow = incident.policeReported;
}
