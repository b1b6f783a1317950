// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <vector>

class Database;

/// A filter of a register, kept by name for everybody who works in the office; no record, and never journalled.
struct SavedFilter {
    QString name;
    QString content; ///< JSON
};

/// Keeps a filter of a register; one of the same name, in any case, gives way. Busy where somebody is saving.
Result<void> saveFilter(const Database &database, const QString &list, const SavedFilter &filter);
Result<void> forgetFilter(const Database &database, const QString &list, const QString &name);
/// The filters of a register by name.
Result<std::vector<SavedFilter>> savedFilters(const Database &database, const QString &list);
