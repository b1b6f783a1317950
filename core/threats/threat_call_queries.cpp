// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/threats/threat_call_queries.h"
#include "core/storage/database.h"

Result<Id<ThreatCall>> callOfCard(const Database &database, const QString &card)
{
    Query q = database.query(QStringLiteral("SELECT id FROM threat_call WHERE card = ? ORDER BY id LIMIT 1"));
    q.bind(card);
    const Id<ThreatCall> id{q.next() ? q.number(0) : 0};
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return id;
}

Result<std::vector<Id<ThreatCall>>> callsOfIncident(const Database &database, Id<Incident> incident)
{
    Query q = database.query(QStringLiteral("SELECT id FROM live_threat_call WHERE incident = ? ORDER BY id"));
    q.bind(incident.value);
    std::vector<Id<ThreatCall>> calls;
    while (q.next())
        calls.push_back(Id<ThreatCall>{q.number(0)});
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return calls;
}
