// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/storage/schema.h"
#include <functional>

class Database;

/// Sees to it that the full-text index is that of these kinds: makes its view anew and fills it where the descriptions
/// have changed.
Result<void> settleSearch(const Database &database, Kinds kinds);
/// Takes a record's texts out of the index, before its row changes.
Result<void> dropFromSearch(const Database &database, RecordId id);
/// Puts the texts of live records with ids in the range into the index, after their rows were written.
Result<void> addToSearch(const Database &database, RecordId first, RecordId last);
/// Whether index and rows agree; the error says that they do not.
Result<void> checkSearch(const Database &database);

/// The words of a person as an FTS5 query: every word must begin some word of the text; quotes and operators are plain
/// text. Empty for no words.
QString searchExpression(const QString &text);
