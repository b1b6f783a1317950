// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/open_office.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

namespace {

QString tr(const char *text) { return QCoreApplication::translate("OpenOffice", text); }

bool opensForReading(const Error &error)
{
    return error.code == Error::Code::Busy || error.code == Error::Code::ReadOnly;
}

QString copiesWarning(const QStringList &copies)
{
    return tr("Two machines have written this office at the same time, and %1 was left beside it. What was saved there "
              "is not in this file: open the copy, compare the two, and put it away.")
        .arg(copies.join(tr(", ")));
}

/// Why an office that was to be written can only be read; empty where it can be written.
QString readingWarning(const Workspace &workspace, Database::Mode wanted)
{
    if (!workspace.isReadOnly() || wanted == Database::Mode::ReadOnly)
        return {};
    const QFileInfo file(workspace.path());
    return file.isWritable()
               ? tr("This office is open for reading only: saving needs to write in the folder %1, and that is not "
                    "allowed here. Ask whoever looks after the folder, or copy the office elsewhere.")
                     .arg(file.absolutePath())
               : tr("This office is open for reading only: the file %1 may not be changed here. Ask "
                    "whoever looks after it.")
                     .arg(file.fileName());
}

OpenedOffice withWarnings(std::unique_ptr<Workspace> workspace, Database::Mode wanted)
{
    OpenedOffice office{std::move(workspace), {}};
    if (const QString warning = readingWarning(*office.workspace, wanted); !warning.isEmpty())
        office.warnings << warning;
    return office;
}

} // namespace

Result<OpenedOffice> openOffice(const QString &path, const Actor &actor, const Clock &clock, FilePlace place,
                                Database::Mode mode)
{
    if (place == FilePlace::Local) {
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(path, actor, clock, mode);
        return opened ? Result<OpenedOffice>(withWarnings(std::move(*opened), mode))
                      : Result<OpenedOffice>(opened.error());
    }
    const QDateTime now = clock().toUTC();
    Result<std::unique_ptr<Lease>> lease =
        Lease::take(path, {QSysInfo::machineHostName(), actor.name, QCoreApplication::applicationPid(), now, now});
    if (!lease && !opensForReading(lease.error()))
        return lease.error();
    Result<std::unique_ptr<Workspace>> opened =
        Workspace::open(path, actor, clock, lease ? mode : Database::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    OpenedOffice office = withWarnings(std::move(*opened), lease ? mode : Database::Mode::ReadOnly);
    if (!lease)
        office.warnings << lease.error().text;
    else if (!office.workspace->isReadOnly()) // who can only read keeps nobody out
        office.workspace->hold(std::move(*lease));
    if (const QStringList copies = conflictCopies(path); !copies.isEmpty())
        office.warnings << copiesWarning(copies);
    return office;
}
