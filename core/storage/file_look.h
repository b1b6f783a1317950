// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QString>

class Database;

/// Why a path can't be opened at all: nothing there, a folder, no permission to read.
Result<void> checkPlace(const QString &path);

/// Whether the file and its folder may be written; SQLite keeps its rollback journal in the folder.
bool isWritablePlace(const QString &path);

/// Looks at the first bytes of a file just connected, before SQLite reads or recovers anything: refuses what is empty,
/// of another program, or of a newer Wardkeep, and leaves it as it is.
Result<void> checkHeader(const Database &database);

/// The failure of the first reading of a file in words that say what is wrong with this file.
Error readingError(const Database &database, const Error &error);
