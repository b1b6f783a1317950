// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/police_notes_queries.h"
#include "core/storage/database.h"

Result<void> eachPoliceNote(const Database &database, const QString &enteredBefore,
                            const std::function<void(RecordId, const PoliceNote &)> &take)
{
    Query q = database.query(
        QStringLiteral("SELECT n.holder, substr(n.at, 1, 10), n.contact, n.next_chase FROM live_contact_note AS n JOIN "
                       "contact AS k ON k.id = n.contact WHERE k.kind IN (SELECT code FROM choice WHERE list = "
                       "'contact-kind' AND instr(char(10) || traits || char(10), char(10) || 'police' || char(10)) > "
                       "0)%1 ORDER BY n.at, n.id")
            .arg(enteredBefore.isEmpty() ? QString() : QStringLiteral(" AND n.entered < ?")));
    if (!enteredBefore.isEmpty())
        q.bind(enteredBefore);
    while (q.next())
        take(q.number(0), {Day::fromIso(q.text(1)), Id<Contact>{q.number(2)}, Day::fromIso(q.text(3))});
    return q.done();
}
