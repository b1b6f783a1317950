// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/lease.h"
#include "core/workspace/workspace.h"

/// An office as it could be opened, and what must be said of it.
struct OpenedOffice {
    std::unique_ptr<Workspace> workspace;
    QStringList warnings; ///< sentences: why it can only be read, who else writes in it, which copies stand beside it
};

/// Opens an office for writing. One on a share or in a synchronised folder opens for writing only with its lease, which
/// the workspace then holds; for reading, with a warning, where another has it or nothing can be written. `mode` is
/// that of one who may write.
Result<OpenedOffice> openOffice(const QString &path, const Actor &actor, const Clock &clock, FilePlace place,
                                Database::Mode mode = Database::Mode::ReadWrite);
