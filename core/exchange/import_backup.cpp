// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_backup.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include <QDir>
#include <QFileInfo>

namespace {
constexpr qint64 kSecondsOfADay = 24 * 60 * 60;
}

Result<void> backUpBeforeImport(const Database &database, const QDateTime &now)
{
    const QFileInfo office(database.path());
    const QFileInfoList backups =
        office.dir().entryInfoList({office.fileName() + QStringLiteral(".*.backup")}, QDir::Files, QDir::Time);
    if (!backups.isEmpty() && backups.front().lastModified().secsTo(now) <= kSecondsOfADay)
        return {};
    const QString path = QStringLiteral("%1.%2.backup")
                             .arg(database.path(), now.toLocalTime().toString(QStringLiteral("yyyy-MM-dd-hhmm")));
    return QFileInfo::exists(path) ? Result<void>() : backUp(database, path);
}
