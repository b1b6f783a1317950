// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/office_backup.h"
#include "core/storage/backup.h"

Result<void> backUpOffice(const Workspace &office, const QString &copy, const std::function<bool(int)> &progress)
{
    if (!mayAdminister(office.actor(), office.today()))
        return Error{Error::Code::NotAllowed,
                     Workspace::tr("Backups are kept by the administrator of the office. Ask them for one.")};
    return backUp(office.database(), copy, progress);
}
