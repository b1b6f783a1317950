// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_plan.h"
#include "core/exchange/import_sheet.h"

/// What a column says that its choice list does not know.
struct UnknownValue {
    std::size_t column = 0; ///< of the file
    QString value;          ///< without blanks around it, as it first stands
    qsizetype rows = 0;     ///< how many say so, in any case
};

/// The values of columns that fill a choice and are no code, label or alias of its list, whether translated or not: by
/// column, then in the order in which they first stand.
/// Cancelled where `progress` answers false.
Result<std::vector<UnknownValue>> unknownValues(const ImportSheet &sheet, const std::vector<ImportColumn> &columns,
                                                const Names &names, Day on, const ImportProgress &progress = {});

/// Whether the column fills a choice, so that its values can be unknown.
bool fillsChoice(const ImportColumn &column);
