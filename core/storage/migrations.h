// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QStringList>

class Database;

enum class FileState { Current, Older };

/// Whether the file is an office of ours and of which age, looked at without changing it; else the error that says what
/// it is.
Result<FileState> fileState(const Database &database);

/// The schema number this program writes.
int currentSchema();

/// Runs each migration that the file lacks in a transaction of its own, its version inside.
Result<void> migrate(const Database &database);

/// Makes a verified copy `<file>.schema-<n>.backup` beside an older file, then migrates.
Result<void> upgrade(const Database &database);
