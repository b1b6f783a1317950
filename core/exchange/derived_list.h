// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"
#include "core/exchange/export.h"
#include <vector>

/// A list that no register holds and that is found from records (CLI.md "Derived lists"): columns and rows of cells.
struct DerivedList {
    struct Column {
        enum class Is { Text, Number, Day };
        QString heading; ///< as CLI.md has it, the same in every language
        Is is = Is::Text;
        bool personal = false; ///< left out by `--without-personal`
    };
    QString name; ///< `courses-of-conduct`
    std::vector<Column> columns;
    std::vector<std::vector<Value>> rows; ///< a cell for each column; days as `2026-03-14`
};

/// The list without its personal columns.
DerivedList withoutPersonal(DerivedList list);

/// Writes the list as it stands on a day: CSV with formulas made harmless, a workbook with real days and figures, or
/// one JSON object with `kind`, `on` and `records`. An error of the device.
Result<void> writeDerived(const DerivedList &list, ExportFormat format, Day on, QIODevice &out);
