// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/open_office.h"
#include <QCoreApplication>
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

} // namespace

Result<OpenedOffice> openOffice(const QString &path, const Actor &actor, const Clock &clock, FilePlace place,
                                Database::Mode mode)
{
    if (place == FilePlace::Local) {
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(path, actor, clock, mode);
        return opened ? Result<OpenedOffice>(OpenedOffice{std::move(*opened), {}})
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
    OpenedOffice office{std::move(*opened), {}};
    if (!lease)
        office.warnings << lease.error().text;
    else if (!office.workspace->isReadOnly()) // who can only read keeps nobody out
        office.workspace->hold(std::move(*lease));
    if (const QStringList copies = conflictCopies(path); !copies.isEmpty())
        office.warnings << copiesWarning(copies);
    return office;
}
