// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/digest.h"
#include "core/storage/migrations.h"
#include "core/storage/schema.h"
#include "core/workspace/kinds.h"
#include <QFile>
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

TEST_CASE("a migration that was released is what it was")
{
    QFile list(QStringLiteral(WARDKEEP_SOURCE_DIR) + QStringLiteral("/tests/data/migrations.sha256"));
    REQUIRE(list.open(QIODevice::ReadOnly));
    int released = 0;
    for (const QString &line : QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList parts = line.simplified().split(u' ');
        INFO(line.toStdString());
        REQUIRE(parts.size() == 2);
        QFile sql(QStringLiteral(":/core/storage/migrations/") + parts[1]);
        REQUIRE(sql.open(QIODevice::ReadOnly));
        CHECK(QString::fromLatin1(sha256(sql.readAll()).toHex()) == parts[0]);
        ++released;
    }
    if (released == 0)
        WARN("nothing is released yet: no migration is held to its digest");
}
