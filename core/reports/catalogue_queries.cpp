// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/catalogue_queries.h"
#include "core/storage/database.h"
#include "core/storage/record_facts.h"
#include "core/storage/record_io.h"
#include <QCoreApplication>

Result<Organisation> organisationOf(const Database &database)
{
    Query q = database.query(QStringLiteral("SELECT id FROM live_organisation ORDER BY id LIMIT 1"));
    const RecordId id = q.next() ? q.number(0) : 0;
    if (const Result<void> done = q.done(); !done)
        return done.error();
    if (id == 0)
        return Organisation{};
    const Result<AnySaved> saved = RecordReader(database, kindOf<Organisation>()).load(id);
    if (!saved)
        return saved.error();
    return saved->record.as<Organisation>();
}

Error reportNotAllowed()
{
    return {Error::Code::NotAllowed, QCoreApplication::translate("Reports", "You may not print this report.")};
}

Result<AnySaved> askedRecord(const Kind &kind, const Database &database, const Names &names, const Actor &actor,
                             const QString &reference, Day today)
{
    const Result<RecordId> id = names.recordMeant(kind, reference);
    if (!id)
        return Error{Error::Code::NotFound, QCoreApplication::translate("Reports", "There is no %1 “%2”.")
                                                .arg(kind.shown(kind.label).toLower(), reference)};
    return readableRecord(database, actor, today, kind, *id);
}

Result<AnySaved> readableRecord(const Database &database, const Actor &actor, Day today, const Kind &kind, RecordId id)
{
    Result<AnySaved> saved = RecordReader(database, kind).load(id);
    if (saved &&
        !covers(may(actor, Act::Read, kind, today), RecordFacts(database, kind, {}).of(saved->record.data(), id)))
        return Error{Error::Code::NotAllowed, QCoreApplication::translate("Reports", "You may not read this record.")};
    return saved;
}
