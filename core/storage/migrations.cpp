// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Storage", text); }

QDir folder() { return QDir(QStringLiteral(":/core/storage/migrations")); }

/// In the order of their numbers: `0001_ground.sql` brings a file from schema 0 to 1.
QStringList steps() { return folder().entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name); }

Result<qint64> pragma(const Database &database, const QString &name)
{
    Query q = database.query(QStringLiteral("PRAGMA ") + name);
    const qint64 number = q.next() ? q.number(0) : 0;
    if (const Result<void> done = q.done(); !done)
        return done.error();
    return number;
}
} // namespace

int currentSchema() { return static_cast<int>(steps().size()); }

Result<FileState> fileState(const Database &database)
{
    const Result<qint64> schema = pragma(database, QStringLiteral("user_version"));
    if (!schema)
        return schema.error();
    Query q = database.query(QStringLiteral("SELECT 1 FROM sqlite_schema LIMIT 1")); // reads the whole of what it holds
    (void)q.next();
    if (const Result<void> read = q.done(); !read)
        return read.error();
    return *schema == currentSchema() ? FileState::Current : FileState::Older;
}

namespace {
/// One migration in a transaction of its own.
Result<void> step(const Database &database, const QString &name, int number)
{
    QFile file(folder().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Failed, tr("The program is incomplete: %1 is missing. Install it again.").arg(name)};
    Transaction transaction(database);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    const Result<qint64> stored = pragma(database, QStringLiteral("user_version"));
    if (!stored)
        return stored.error();
    if (*stored >= number)
        return transaction.commit(); // another process did it while this one waited for the lock
    const QString version =
        QStringLiteral(";\nPRAGMA application_id = %1; PRAGMA user_version = %2;").arg(kApplicationId).arg(number);
    if (const Result<void> ran = database.run(QString::fromUtf8(file.readAll()) + version); !ran)
        return ran;
    return transaction.commit();
}

/// A name that is free: an older copy may be of another day's file.
QString copyName(const QString &path, int schema)
{
    const QString base = QStringLiteral("%1.schema-%2").arg(path).arg(schema);
    QString name = base + QStringLiteral(".backup");
    for (int i = 2; QFile::exists(name); ++i)
        name = QStringLiteral("%1-%2.backup").arg(base).arg(i);
    return name;
}
} // namespace

Result<void> migrate(const Database &database, int schema)
{
    const QStringList all = steps();
    for (int number = database.schema() + 1; number <= schema; ++number)
        if (const Result<void> done = step(database, all[number - 1], number); !done)
            return done;
    return {};
}

Result<void> upgrade(const Database &database)
{
    if (const Result<void> copied = backUp(database, copyName(database.path(), database.schema())); !copied)
        return copied;
    return migrate(database);
}
