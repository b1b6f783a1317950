// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <QString>
#include <optional>

class Database;

/// What stands of any record in the small row beside it.
struct RecordHead {
    QString kind;
    QString reference;
    QString title;
};

/// Of the record with the number; none where there is none.
std::optional<RecordHead> recordHead(const Database &database, RecordId id);
