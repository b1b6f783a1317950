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
    const Result<qint64> application = pragma(database, QStringLiteral("application_id"));
    if (!application) {
        if (application.error().code == Error::Code::Damaged)
            return Error{Error::Code::Foreign,
                         tr("%1 is not a Wardkeep office file, or its beginning is damaged.").arg(database.path())};
        return application.error();
    }
    if (*application != kApplicationId)
        return Error{Error::Code::Foreign, tr("%1 is not a Wardkeep office file.").arg(database.path())};
    const Result<qint64> schema = pragma(database, QStringLiteral("user_version"));
    if (!schema)
        return schema.error();
    if (*schema > currentSchema())
        return Error{
            Error::Code::Newer,
            tr("%1 was written by a newer Wardkeep. Install the newer program to open it; the file was not touched.")
                .arg(database.path())};
    return *schema == currentSchema() ? FileState::Current : FileState::Older;
}

Result<void> migrate(const Database &database)
{
    const QStringList all = steps();
    for (int number = database.schema(); number < all.size(); ++number) {
        QFile file(folder().filePath(all[number]));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::Failed,
                         tr("The program is incomplete: %1 is missing. Install it again.").arg(all[number])};
        Transaction transaction(database);
        if (const Result<void> begun = transaction.begin(); !begun)
            return begun;
        const QString version = QStringLiteral(";\nPRAGMA application_id = %1; PRAGMA user_version = %2;")
                                    .arg(kApplicationId)
                                    .arg(number + 1);
        if (const Result<void> ran = database.run(QString::fromUtf8(file.readAll()) + version); !ran)
            return ran;
        if (const Result<void> committed = transaction.commit(); !committed)
            return committed;
    }
    return {};
}

Result<void> upgrade(const Database &database)
{
    const QString copy = QStringLiteral("%1.schema-%2.backup").arg(database.path()).arg(database.schema());
    if (!QFile::exists(copy))
        if (const Result<void> copied = backUp(database, copy); !copied)
            return copied;
    return migrate(database);
}
