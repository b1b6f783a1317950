// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_look.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>
#include <array>
#include <sqlite3.h>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Storage", text); }

// Offsets in the header of an SQLite file (https://www.sqlite.org/fileformat2.html#the_database_header).
constexpr int kHeaderSize = 100, kPageSize = 16, kPageCount = 28, kUserVersion = 60, kApplication = 68;
constexpr char kMagic[] = "SQLite format 3"; // its NUL is the sixteenth byte

struct Header {
    std::array<uchar, kHeaderSize> bytes{};
    sqlite3_int64 size = 0; ///< of the file
    bool isWhole = false;

    bool isSqlite() const { return isWhole && std::equal(std::begin(kMagic), std::end(kMagic), bytes.begin()); }
    qint64 number(int at) const { return qFromBigEndian<quint32>(bytes.data() + at); }
    /// What the file should hold by its own account.
    qint64 expectedSize() const
    {
        const qint64 page = qFromBigEndian<quint16>(bytes.data() + kPageSize);
        return (page == 1 ? 65536 : page) * number(kPageCount);
    }
};

/// Through SQLite's own handle: to open and close the file ourselves would drop the locks that this process holds on it
/// (https://www.sqlite.org/howtocorrupt.html 2.2).
Header headerOf(const Database &database)
{
    Header header;
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods)
        return header;
    file->pMethods->xFileSize(file, &header.size);
    header.isWhole = file->pMethods->xRead(file, header.bytes.data(), kHeaderSize, 0) == SQLITE_OK;
    return header;
}

/// A save that was cut off left what it needs to be undone; until then the header proves nothing.
bool hasJournal(const QString &path) { return QFileInfo(path + QStringLiteral("-journal")).size() > 0; }
} // namespace

Result<void> checkPlace(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{Error::Code::NotFound, tr("There is no file %1.").arg(path)};
    if (file.isDir())
        return Error{Error::Code::Foreign, tr("%1 is a folder, not an office file.").arg(path)};
    if (!file.isReadable())
        return Error{Error::Code::NotAllowed, tr("You may not read %1. Ask whoever looks after its folder.").arg(path)};
    return {};
}

bool isWritablePlace(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

Result<void> checkHeader(const Database &database)
{
    const Header header = headerOf(database);
    const QString &path = database.path();
    if (!header.isSqlite()) {
        if (hasJournal(path))
            return {};
        return Error{Error::Code::Foreign,
                     header.size == 0 ? tr("%1 is empty: there is no office in it.").arg(path)
                                      : tr("%1 is not a Wardkeep office file, or its beginning is damaged.").arg(path)};
    }
    if (header.number(kApplication) != kApplicationId)
        return Error{Error::Code::Foreign, tr("%1 is not a Wardkeep office file: another program made it.").arg(path)};
    if (header.number(kUserVersion) > currentSchema())
        return Error{
            Error::Code::Newer,
            tr("%1 was written by a newer Wardkeep. Install the newer program to open it; the file was not touched.")
                .arg(path)};
    return {};
}

Error readingError(const Database &database, const Error &error)
{
    const QString &path = database.path();
    switch (error.code) {
    case Error::Code::Busy:
        return {error.code, tr("Somebody else is saving in %1 just now. Try again in a moment.").arg(path)};
    case Error::Code::ReadOnly:
        return {error.code,
                tr("A save in %1 was cut off and has to be undone, but the file can only be read here. Open "
                   "it once where it may be written.")
                    .arg(path)};
    case Error::Code::Damaged: {
        const Header header = headerOf(database);
        return {error.code,
                header.isSqlite() && header.size < header.expectedSize()
                    ? tr("%1 is cut short: its end is missing. Open the newest backup, and keep this file for a "
                         "specialist.")
                          .arg(path)
                    : tr("%1 is damaged. Open the newest backup, and keep this file for a specialist.").arg(path)};
    }
    default:
        return error;
    }
}
