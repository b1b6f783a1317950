// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/may.h"
#include "core/base/result.h"
#include "core/storage/schema.h"

class Database;

/// A record found by the search over everything.
struct Hit {
    RecordId id = 0;
    QString kind;
    QString reference;
    QString title;
};

/// What the actor may read of what begins with the words typed: exact reference, then titles, then the rest; among
/// these the best first where at most 2,000 records hold the words, else the newest.
Result<std::vector<Hit>> hits(const Database &database, const Actor &actor, Day today, Kinds kinds, const QString &text,
                              int limit);
