// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lease.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>
#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace {
QString tr(const char *text) { return QCoreApplication::translate("Lease", text); }

QString leaseFile(const QString &path)
{
    const QFileInfo file(path);
    return file.absoluteDir().filePath(QStringLiteral(".~lock.%1#").arg(file.fileName()));
}

std::optional<Holder> readHolder(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject o = QJsonDocument::fromJson(in.read(4096)).object();
    const auto text = [&o](const char *key) { return o.value(QLatin1String(key)).toString(); };
    return Holder{text("host"), text("person"), o.value(QStringLiteral("process")).toInteger(),
                  QDateTime::fromString(text("since"), Qt::ISODate), QDateTime::fromString(text("seen"), Qt::ISODate)};
}

QByteArray spelled(const Holder &holder)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("host"), holder.host},
                                     {QStringLiteral("person"), holder.person},
                                     {QStringLiteral("process"), holder.process},
                                     {QStringLiteral("since"), holder.since.toString(Qt::ISODateWithMs)},
                                     {QStringLiteral("seen"), holder.seen.toString(Qt::ISODateWithMs)}})
        .toJson(QJsonDocument::Compact);
}

/// Of another machine nobody can tell but by what it last wrote.
bool hasEnded(const Holder &holder, const Holder &me)
{
#ifdef Q_OS_UNIX
    if (holder.host == me.host && holder.process > 0 && holder.process != me.process)
        return ::kill(static_cast<pid_t>(holder.process), 0) != 0 && errno == ESRCH;
#endif
    return !holder.seen.isValid() || holder.seen.secsTo(me.seen) > Lease::kStaleMinutes * 60LL;
}

bool isSame(const Holder &a, const Holder &b)
{
    return a.host == b.host && a.process == b.process && a.since == b.since;
}

Error heldBy(const Holder &holder)
{
    return {
        Error::Code::Busy,
        tr("%1 has this office open on %2 since %3. On a shared folder one person at a time can write, so it is open "
           "for reading here.")
            .arg(holder.person.isEmpty() ? tr("Somebody") : holder.person, holder.host,
                 holder.since.toLocalTime().toString(QStringLiteral("d MMM HH:mm")))};
}

/// What nobody stopped for so long may have been taken over and given back in between.
Error lost()
{
    return {Error::Code::Busy, tr("Nothing was heard from here for %1 minutes, and others may have written in this "
                                  "office meanwhile, so it is open for reading here. Open it again.")
                                   .arg(Lease::kStaleMinutes)};
}

/// Makes the file only where there is none, in one step.
bool makeNew(const QString &file, const Holder &me)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly | QIODevice::NewOnly) && out.write(spelled(me)) > 0;
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> types{"nfs",   "nfs4",       "cifs",       "smb3",     "smbfs", "afpfs",
                                         "ncpfs", "fuse.sshfs", "fuse.davfs", "webdavfs", "davfs", "9p"};
    return types.contains(type.toLower());
}
} // namespace

FilePlace filePlaceOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    static const QRegularExpression synced(
        QStringLiteral("/(OneDrive[^/]*|Dropbox[^/]*|Google ?Drive|My Drive|Nextcloud|ownCloud|iCloud[^/]*|"
                       "Mobile Documents|Box Sync|Box|SharePoint|pCloudDrive|MEGA|Syncthing|Seafile)(/|$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (synced.match(folder).hasMatch())
        return FilePlace::Synced;
    if (QDir::fromNativeSeparators(path).startsWith(QStringLiteral("//"))) // \\server\share
        return FilePlace::Share;
    return isNetworkFileSystem(QStorageInfo(folder).fileSystemType()) ? FilePlace::Share : FilePlace::Local;
}

QStringList conflictCopies(const QString &path)
{
    const QFileInfo file(path);
    const QString base = QRegularExpression::escape(file.completeBaseName());
    const QString ending = QRegularExpression::escape(file.suffix());
    // Dropbox, Nextcloud and Seafile say "conflict"; OneDrive adds the machine's name in capitals; Syncthing says
    // "sync-conflict". Digits alone are the day of a backup.
    const QRegularExpression copy(
        QStringLiteral("^%1([ ._-]*\\(?[^/]*conflict[^/]*|-(?=[0-9-]*[A-Z])[A-Z0-9]+(-[A-Z0-9]+)*)\\.%2$")
            .arg(base, ending));
    QStringList copies;
    for (const QString &name : file.absoluteDir().entryList(QDir::Files, QDir::Name))
        if (name != file.fileName() && copy.match(name).hasMatch())
            copies.append(name);
    return copies;
}

std::optional<Holder> Lease::holder(const QString &path) { return readHolder(leaseFile(path)); }

Result<std::unique_ptr<Lease>> Lease::take(const QString &path, const Holder &me)
{
    const QString file = leaseFile(path);
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (makeNew(file, me))
            return std::unique_ptr<Lease>(new Lease(file, me));
        const std::optional<Holder> other = readHolder(file);
        if (!other && !QFileInfo::exists(file))
            return Error{Error::Code::ReadOnly,
                         tr("Nothing can be written beside this office, so it is open for reading here.")};
        if (other && !hasEnded(*other, me))
            return heldBy(*other);
        // Moved aside first: of two who find the same stale lease only one moves it.
        const QString aside = file + QString::number(me.process);
        if (QFile::rename(file, aside))
            QFile::remove(aside);
    }
    return Error{Error::Code::Busy, tr("Somebody else is opening this office just now. Try again in a moment.")};
}

Result<void> Lease::renew(const QDateTime &now)
{
    const std::lock_guard guard(m_mutex);
    const std::optional<Holder> held = readHolder(m_file);
    if (held && !isSame(*held, m_me))
        return heldBy(*held);
    const qint64 silent = m_me.seen.secsTo(now);
    if (!held && silent > kStaleMinutes * 60LL)
        return lost();
    if (held && silent >= 0 && silent < 60)
        return {};
    m_me.seen = now;
    QSaveFile out(m_file); // never half written, where another machine may read it
    if (out.open(QIODevice::WriteOnly) && out.write(spelled(m_me)) > 0 && out.commit())
        return {};
    return Error{Error::Code::Failed, tr("The shared folder does not answer. What you save may not arrive.")};
}

Lease::~Lease()
{
    if (const std::optional<Holder> held = readHolder(m_file); held && isSame(*held, m_me))
        QFile::remove(m_file);
}
