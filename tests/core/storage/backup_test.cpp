// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace {
void leave(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}
} // namespace

TEST_CASE("the newest backup beside an office is found by the name it was given, whoever made it")
{
    const QTemporaryDir folder;
    const QString office = folder.filePath(QStringLiteral("larkshire.wardkeep"));
    leave(office);
    CHECK_FALSE(newestBackupBeside(office).isValid());
    const QDateTime older(QDate(2026, 11, 1), QTime(17, 45));
    const QDateTime newer(QDate(2026, 11, 2), QTime(8, 22));
    for (const QDateTime &when : {newer, older})
        leave(backupPath(office, when));
    CHECK(backupPath(office, newer) == folder.filePath(QStringLiteral("larkshire-2026-11-02-0822.wardkeep")));
    CHECK(newestBackupBeside(office) == newer);
}

TEST_CASE("what is only named like a backup is none")
{
    const QTemporaryDir folder;
    const QString office = folder.filePath(QStringLiteral("l.wardkeep"));
    const char *name = GENERATE("l-2026-13-02-0822.wardkeep", "l-2026-11-02-0822.wardkeep.part",
                                "ll-2026-11-02-0822.wardkeep", "lx2026-11-02-0822.wardkeep", "l-2026-11-02.wardkeep",
                                "m-2026-11-02-0822.wardkeep", "l-2026-11-02-2460.wardkeep");
    leave(folder.filePath(QString::fromUtf8(name)));
    INFO(name);
    CHECK_FALSE(newestBackupBeside(office).isValid());
}

TEST_CASE("a backup into a folder that is not there names the folder, not the office")
{
    const QTemporaryDir folder;
    const auto office = Database::scratch();
    REQUIRE(office.ok());
    const QString missing = folder.filePath(QStringLiteral("drive"));
    const Result<void> copied = backUp(**office, missing + QStringLiteral("/copy.wardkeep"));
    REQUIRE_FALSE(copied.ok());
    CHECK(copied.error().code == Error::Code::NotFound);
    CHECK(copied.error().text.contains(missing));
    REQUIRE(QDir().mkpath(missing));
    CHECK(backUp(**office, missing + QStringLiteral("/copy.wardkeep")).ok());
}
