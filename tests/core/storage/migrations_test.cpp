// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/storage/schema.h"
#include "core/workspace/kinds.h"
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {
/// Name and SQL of what a file holds, blanks folded.
QMap<QString, QString> objects(const Database &database)
{
    QMap<QString, QString> all;
    Query q = database.query(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"));
    while (q.next())
        all.insert(q.text(0), q.text(1).simplified());
    return all;
}
} // namespace

TEST_CASE("the migrations make the registers that the kinds describe")
{
    const QTemporaryDir folder;
    const auto migrated = Database::create(folder.filePath(QStringLiteral("a.wardkeep")));
    REQUIRE(migrated.ok());
    const QMap<QString, QString> made = objects(**migrated);
    for (const Kind *kind : allKinds())
        for (const QString &statement : createStatements(*kind)) {
            const QString wanted = statement.simplified();
            INFO("no migration makes this: " << wanted.toStdString());
            CHECK(made.values().contains(wanted));
        }
    CHECK((*migrated)->schema() == currentSchema());
}
