// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/conduct_given_queries.h"
#include "core/sanctions/conduct_term_queries.h"
#include "core/sanctions/conduct_traits.h"
#include "core/sanctions/letters_given.h"
#include "core/storage/database.h"
#include "core/storage/record_io.h"

namespace {
Result<std::vector<GivenSanction>> readSanctions(const Database &database, const Names &names, const ConductAsk &ask,
                                                 const ConductFacts &facts)
{
    Query q = database.query(
        QStringLiteral(
            "SELECT s.id, s.type, s.person, s.issued, s.served_how, s.officer_told, s.lay_member_told, "
            "i.incident, s.served_by FROM live_sanction s LEFT JOIN sanction_incidents i ON i.parent = s.id WHERE "
            "s.issued IS NOT NULL AND s.entered < ?%1 ORDER BY s.id")
            .arg(among("s.person", ask.alleged)));
    q.bind(ask.enteredBefore.isValid() ? storedInstant(ask.enteredBefore) : QStringLiteral("~"));
    bindAmong(q, ask.alleged);
    std::vector<GivenSanction> given;
    while (q.next()) {
        if (given.empty() || given.back().id != q.number(0))
            given.push_back({q.number(0),
                             facts.same(q.number(2)),
                             rungOfSanction(Code{q.text(1)}, names),
                             Day::fromIso(q.text(3)),
                             isReturnedUndelivered(Code{q.text(4)}, names),
                             Day::fromIso(q.text(5)),
                             Day::fromIso(q.text(6)),
                             {},
                             q.text(8)});
        if (!q.isNull(7))
            given.back().incidents.push_back(q.number(7));
    }
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return given;
}

Result<std::vector<GivenLetter>> readLetters(const Database &database, const Names &names, const ConductAsk &ask,
                                             const ConductFacts &facts)
{
    const QStringList whom = codesWith(names, "letter-recipient", "to:alleged");
    Query q = database.query(
        QStringLiteral("SELECT id, holder, recipient, purpose, issued, returned FROM live_letter WHERE issued IS NOT "
                       "NULL AND recipient IS NOT NULL AND whom IN (%1) AND entered < ?%2 ORDER BY id")
            .arg(marks(whom.size()), among("recipient", ask.alleged)));
    bindAll(q, whom);
    q.bind(ask.enteredBefore.isValid() ? storedInstant(ask.enteredBefore) : QStringLiteral("~"));
    bindAmong(q, ask.alleged);
    std::vector<GivenLetter> given;
    while (q.next())
        given.push_back({q.number(0), q.number(1), facts.same(q.number(2)), rungOfLetter(Code{q.text(3)}, names),
                         Moment::fromText(q.text(4)).day(), Day::fromIso(q.text(5))});
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return given;
}

/// Whoever was alleged in a report was told to stop, as the report says: the verbal warning. Where it says no day it
/// was so when the report came.
Result<void> readToldToStop(const Database &database, const Names &names, ConductFacts &facts)
{
    const QStringList steps = codesWith(names, "done-step", "verbal-warning");
    QHash<RecordId, const ConductIncident *> reports;
    std::vector<RecordId> ids;
    for (const ConductIncident &incident : facts.incidents)
        if (!incident.alleged.empty()) {
            reports.insert(incident.id, &incident);
            ids.push_back(incident.id);
        }
    Query q = database.query(
        QStringLiteral(
            "SELECT parent, done_at, done_by FROM incident_steps WHERE step IN (%1)%2 ORDER BY parent, position")
            .arg(marks(steps.size()), among("parent", ids)));
    bindAll(q, steps);
    bindAmong(q, ids);
    while (q.next()) {
        const ConductIncident *incident = reports.value(q.number(0));
        if (!incident)
            continue;
        const Day said = Moment::fromText(q.text(1)).day();
        const Day first = incident->reported.isKnown() ? incident->reported : incident->at.day();
        for (const RecordId alleged : incident->alleged)
            facts.taken[facts.same(alleged)].push_back({.step = LadderStep::Verbal,
                                                        .on = said.isKnown() ? said : first,
                                                        .source = incident->id,
                                                        .by = q.text(2)});
    }
    return q.done();
}
} // namespace

Result<void> readRungsGiven(const Database &database, const Names &names, const ConductAsk &ask, ConductFacts &facts)
{
    const auto sanctions = readSanctions(database, names, ask, facts);
    if (!sanctions)
        return sanctions.error();
    const auto letters = readLetters(database, names, ask, facts);
    if (!letters)
        return letters.error();
    facts.taken = rungsGiven(*sanctions, *letters);
    return readToldToStop(database, names, facts);
}
