// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/storage/list.h"

class Database;

/// What a list of work says of an incident; nothing of the people in it.
struct IncidentLine {
    RecordId id = 0;
    QString reference;
    Code kind;
    QString summary;
    Id<Site> site;
    Moment occurred;
    Moment reported;
    Moment reachedLsms;
    bool operator==(const IncidentLine &) const = default;
};

/// All that nobody has reviewed yet, the longest waiting first.
Result<std::vector<IncidentLine>> unreviewedIncidents(const Lister &incidents);
/// How many nobody has reviewed yet.
Result<qint64> countUnreviewed(const Lister &incidents);
/// Those whose counting instant lies in the days, both ends included; what does not count is among them.
Result<std::vector<RecordId>> incidentsCountedFrom(const Lister &incidents, Day first, Day last);
/// The live ones with a party that has a part and no tag yet, as offices of an earlier version keep them.
Result<std::vector<RecordId>> incidentsWithoutTags(const Database &database);
/// Those of the same kind at the same site within so many days before or after, the newest first: perhaps the same
/// event told twice. None where kind, site or time is not known.
Result<std::vector<IncidentLine>> perhapsTheSame(const Lister &incidents, const Incident &incident, int days,
                                                 RecordId except = 0);
