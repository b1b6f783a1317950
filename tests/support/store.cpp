// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store.h"
#include "core/storage/reference.h"
#include "core/storage/search.h"
#include <catch2/catch.hpp>

Store::Store()
{
    Result<std::unique_ptr<Database>> made = Database::create(path());
    REQUIRE(made.ok());
    database = std::move(*made);
    actor = machineActor(QStringLiteral("A. Warden"));
    for (const Kind *kind : m_kinds)
        REQUIRE(database->run(createStatements(*kind).join(u';')).ok());
    REQUIRE(settleSearch(*database, m_kinds).ok());
}

Store::~Store()
{
    if (!planted)
        CHECK(checkSearch(*database).ok());
}

Result<void> Store::write(const std::function<Result<void>(Write &)> &step, const QString &why)
{
    Transaction transaction(*database);
    if (Result<void> begun = transaction.begin(); !begun)
        return begun;
    const WriteContext context{actor,   now, Day(now.date()), names, QString::fromLatin1(kReferencePattern),
                               m_kinds, ids};
    Write write(*database, context);
    if (Result<void> begun = write.begin(); !begun)
        return begun;
    if (Result<void> done = step(write); !done)
        return done;
    if (Result<void> finished = write.finish(why); !finished)
        return finished;
    return transaction.commit();
}

SampleCase aCase(const QString &title)
{
    SampleCase c;
    c.occurred = Moment(Day(2026, 11, 1), QTime(23, 40));
    c.reported = Day(2026, 11, 2);
    c.kind = Code{QStringLiteral("alpha")};
    c.title = title;
    c.narrative = QStringLiteral("Found gone at closing.");
    return c;
}
