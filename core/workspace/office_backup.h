// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/workspace.h"

/// A verified copy of the whole office, for those who keep its backups; NotAllowed for others. What the program copies
/// by itself before a migration or an import asks nobody.
Result<void> backUpOffice(const Workspace &office, const QString &copy, const std::function<bool(int)> &progress = {});
