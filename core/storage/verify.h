// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/storage/journal.h"
#include "core/storage/schema.h"
#include <functional>

class Database;

/// Told what is being checked, and how many records are done; answers false to stop.
using VerifyProgress = std::function<bool(const QString &what, qint64 done)>;

/// Checks the file's pages, the journal's chain, foreign keys, what the migrations made, attachments, the search index
/// (where the file can be written), and walks each record back through its changes to the form in which it came.
/// Answers the journal's head; the error names the first fault and its record.
Result<JournalHead> verify(const Database &database, Kinds kinds, const VerifyProgress &progress = {});
