// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/saved.h"
#include "core/storage/query.h"
#include <vector>

class Database;

/// Records of one kind that were changed, withdrawn or restored since an instant, as they stood just before it.
struct StoodThen {
    std::vector<RecordId> touched; ///< all of them, rising
    std::vector<AnySaved> live;    ///< those that had been entered and were not withdrawn, in order of their numbers
};

/// Takes back by the journal what was done from `instant` (UTC) on; a record restricted since stays so. A change whose
/// text was erased under the retention schedule cannot be taken back and stays.
Result<StoodThen> recordsAsAt(const Database &database, const Kind &kind, const QDateTime &instant);
