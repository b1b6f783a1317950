// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <sqlite3.h>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Storage", text); }

constexpr int kPagesAtATime = 2048;
constexpr QStringView kWhen = u"yyyy-MM-dd-HHmm";

int copyPages(sqlite3 *from, sqlite3 *into, const std::function<bool(int)> &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(into, "main", from, "main");
    if (!backup)
        return sqlite3_errcode(into);
    int code = SQLITE_OK;
    for (int busy = 0; code == SQLITE_OK || (code == SQLITE_BUSY && busy < 100); busy += code == SQLITE_BUSY) {
        code = sqlite3_backup_step(backup, kPagesAtATime);
        const int all = sqlite3_backup_pagecount(backup);
        if (progress && all > 0 &&
            !progress(static_cast<int>(1000LL * (all - sqlite3_backup_remaining(backup)) / all))) {
            sqlite3_backup_finish(backup);
            return SQLITE_INTERRUPT;
        }
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            sqlite3_sleep(50);
    }
    const int finished = sqlite3_backup_finish(backup);
    return code == SQLITE_DONE ? finished : code;
}

/// The place of the copy is at fault then, not the office file.
Result<void> checkFolder(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return Error{Error::Code::NotFound,
                     tr("There is no folder %1 for the backup. Make it, or choose another.").arg(folder.filePath())};
    if (!folder.isWritable())
        return Error{Error::Code::NotAllowed,
                     tr("The folder %1 can’t be written. Choose another for the backup.").arg(folder.filePath())};
    return {};
}

Result<void> check(sqlite3 *copy)
{
    Query q(copy, QStringLiteral("PRAGMA integrity_check(1)"));
    const bool whole = q.next() && q.text(0) == QStringLiteral("ok");
    const Result<void> done = q.done();
    if (!done)
        return done;
    return whole ? Result<void>()
                 : Result<void>(Error{Error::Code::Damaged,
                                      tr("The copy could not be verified: the office file has damaged pages.")});
}
} // namespace

Result<void> backUp(const Database &from, const QString &path, const std::function<bool(int)> &progress)
{
    if (QFileInfo::exists(path))
        return Error{Error::Code::Refused,
                     tr("There is already a file %1. Choose another name for the backup.").arg(path)};
    if (const Result<void> folder = checkFolder(path); !folder)
        return folder;
    const QString partial = path + QStringLiteral(".part");
    QFile::remove(partial);
    sqlite3 *copy = nullptr;
    int code =
        sqlite3_open_v2(partial.toUtf8().constData(), &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code == SQLITE_OK)
        code = copyPages(from.handle(), copy, progress);
    Result<void> result = code == SQLITE_OK ? check(copy) : Result<void>(storageError(copy, code));
    sqlite3_close_v2(copy);
    if (result && !QFile::rename(partial, path))
        result = Error{Error::Code::Failed, tr("The backup could not be written as %1.").arg(path)};
    if (!result)
        QFile::remove(partial);
    return result;
}

QString backupPath(const QString &office, const QDateTime &when)
{
    const QFileInfo file(office);
    return QStringLiteral("%1/%2-%3.wardkeep")
        .arg(file.path(), file.completeBaseName(), when.toLocalTime().toString(kWhen));
}

QDateTime newestBackupBeside(const QString &office)
{
    const QFileInfo file(office);
    const QRegularExpression name(QStringLiteral("^%1-(\\d{4}-\\d{2}-\\d{2}-\\d{4})\\.wardkeep$")
                                      .arg(QRegularExpression::escape(file.completeBaseName())));
    QDateTime newest;
    for (const QString &found : file.absoluteDir().entryList(QDir::Files)) {
        const QString when = name.match(found).captured(1);
        const QDateTime made = when.isEmpty() ? QDateTime() : QDateTime::fromString(when, kWhen.toString());
        if (made.isValid() && (!newest.isValid() || made > newest))
            newest = made;
    }
    return newest;
}
