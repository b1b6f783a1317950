// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QStringList>

class Database;

enum class FileState { Current, Older };

/// The age of an office file; the error of reading it where that fails.
Result<FileState> fileState(const Database &database);

/// The schema number this program writes.
int currentSchema();

/// Runs each migration that the file lacks, up to the schema asked for, in a transaction of its own, its version
/// inside.
Result<void> migrate(const Database &database, int schema = currentSchema());

/// Makes a verified copy `<file>.schema-<n>.backup` beside an older file (`-2` and on where such a copy stands), then
/// migrates.
Result<void> upgrade(const Database &database);
