// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QDateTime>

class Database;

/// Makes a verified copy beside the office file, named as `backupPath` says, where the newest there is older than a
/// day, or there is none.
Result<void> backUpBeforeImport(const Database &database, const QDateTime &now);
