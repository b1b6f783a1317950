// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/digest.h"
#include "core/storage/migrations.h"
#include "core/workspace/kinds.h"
#include "tests/support/missing_schema.h"
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

TEST_CASE("the migrations make the registers that the kinds describe")
{
    const QTemporaryDir folder;
    const auto migrated = Database::create(folder.filePath(QStringLiteral("a.wardkeep")));
    REQUIRE(migrated.ok());
    CHECK(missingStatements(**migrated, allKinds()).join(u'\n').toStdString() == "");
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
