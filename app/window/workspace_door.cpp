// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workspace_door.h"
#include <QCoreApplication>

namespace {

Error notYet()
{
    return {Error::Code::Failed, QCoreApplication::translate(
                                     "WorkspaceDoor", "This version cannot open an office yet; nothing was changed.")};
}

} // namespace

WorkspaceDoor::WorkspaceDoor(Surroundings surroundings) : m_surroundings(std::move(surroundings)) {}

Result<OfficeView> WorkspaceDoor::open(const QString &) { return notYet(); }

Result<void> WorkspaceDoor::make(const NewOffice &) { return notYet(); }

Result<QString> WorkspaceDoor::sample() { return notYet(); }

void WorkspaceDoor::close() {}
