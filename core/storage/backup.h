// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QDateTime>
#include <functional>

class Database;

/// Writes a whole consistent copy while others work, checks its pages, and only then gives it its name. `progress` is
/// told per mille and answers false to stop.
Result<void> backUp(const Database &from, const QString &path, const std::function<bool(int)> &progress = {});

/// Where a copy of an office is proposed to go: `office-2026-11-02-0822.wardkeep` beside it, by local time.
QString backupPath(const QString &office, const QDateTime &when);
/// When the newest copy named so beside the office was made, in local time; invalid where there is none. Whoever made
/// it, and on whatever machine: it was checked before it got that name.
QDateTime newestBackupBeside(const QString &office);
