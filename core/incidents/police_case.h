// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/contact.h"
#include "core/records/names.h"

/// What the police were told of an incident and what came of it (DOMAIN.md 3.3, 12; OBLIGATIONS PA2, P5.14). What was
/// said in between stands in the notes of contact on the incident.
struct PoliceCase {
    RecordId id = 0;
    Id<Contact> force;
    QString incidentNumber; ///< never the same as the crime number
    QString crimeNumber;
    Code reportedHow;
    Moment reportedAt;
    QString reportedBy;
    std::optional<bool> attended;
    QString officer; ///< name and collar number
    Code decision;
    Code outcome;
    Day outcomeDay;
    Day lastContact; ///< news given or asked for
    Day nextChase;   ///< when to ask again; empty: so many days after the last contact as the office sets
    bool operator==(const PoliceCase &) const = default;
};
template <> const Kind &kindOf<PoliceCase>();

/// The day of the last contact that is known: noted, or that of the report; not known where neither is.
Day lastContact(const PoliceCase &police);
/// Whether its outcome is known by the day (trait `known` of the outcome).
bool isOutcomeKnown(const PoliceCase &police, Day day, const Names &names);
/// The day on which to ask for news: the one set, else so many days after the last contact; not known once the outcome
/// is.
Day chaseDue(const PoliceCase &police, int chaseDays, Day today, const Names &names);
