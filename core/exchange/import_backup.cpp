// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_backup.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include <QFileInfo>

namespace {
constexpr qint64 kSecondsOfADay = 24LL * 60 * 60;
}

Result<void> backUpBeforeImport(const Database &database, const QDateTime &now)
{
    const QDateTime newest = newestBackupBeside(database.path());
    if (newest.isValid() && newest.secsTo(now) <= kSecondsOfADay)
        return {};
    const QString path = backupPath(database.path(), now);
    return QFileInfo::exists(path) ? Result<void>() : backUp(database, path);
}
