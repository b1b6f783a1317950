// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include <span>

/// A part that a person had in an incident.
struct PersonPart {
    RecordId incident = 0;
    QString reference;
    Code kind;
    Code role;
    Code status;
    Moment when;      ///< the instant at which it counts: occurred, else discovered, else reported
    Id<Person> entry; ///< the entry it was recorded under, which may have been merged since
    bool operator==(const PersonPart &) const = default;
};

/// In how many incidents a person had the role within the twelve months that end with the day, that day included and
/// the same day a year before left out. An incident in which they had it twice counts once.
int timesInTwelveMonths(std::span<const PersonPart> parts, const Code &role, Day day);
/// `3rd in 12 months`; empty below the second.
QString sayTimes(int times);
