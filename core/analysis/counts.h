// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/periods.h"
#include "core/base/code.h"
#include "core/base/id.h"
#include <span>
#include <vector>

/// One thing that counts: its record, the day it counts on, and its code in each dimension (kind, site, actor …) in an
/// order the caller knows.
struct Fact {
    RecordId id = 0;
    Day day;
    std::vector<Code> codes; ///< an empty code, or one that is missing at the end, is not known

    Code code(std::size_t dimension) const { return dimension < codes.size() ? codes[dimension] : Code{}; }
};

/// A count that still knows what it counted.
struct Tally {
    std::vector<RecordId> ids; ///< rising
    qint64 count() const { return static_cast<qint64>(ids.size()); }
    bool operator==(const Tally &) const = default;
};

/// A code as a line or a column of a table.
struct AxisKey {
    Code code;           ///< empty is "not known"
    QString group;       ///< what its sub-total stands under; empty for none
    bool always = false; ///< shown also where nothing counts
};

/// One dimension as the lines or the columns of a table. Codes that `keys` does not name follow in the order of their
/// texts, and "not known" comes last, unless `keys` gives it another place; all of them only where something counts.
struct Axis {
    std::size_t dimension = 0;
    std::vector<AxisKey> keys;
};

/// One line of a table of counts.
struct CountLine {
    enum class Kind { Item, SubTotal, Total };
    Kind kind = Kind::Item;
    Code code;     ///< of an item
    QString group; ///< of an item or a sub-total
    std::vector<Tally> cells;
};

/// Counts by two dimensions. Each line has one cell for each column and one more, the last, for their total.
struct CrossTab {
    std::vector<Code> columns;
    std::vector<CountLine> lines; ///< items, each group followed by its sub-total, then the total

    const CountLine &total() const { return lines.back(); }
};

/// Counts facts by the codes of two dimensions; "not known" counts like any code.
CrossTab crossTab(std::span<const Fact> facts, const Axis &lines, const Axis &columns);

/// Counts facts by the codes of one dimension in each of some periods, which may overlap; a line where all periods are
/// 0 is left out unless it is to be shown always. Lines are as in CrossTab, with one cell for each period.
std::vector<CountLine> countByPeriod(std::span<const Fact> facts, const Axis &lines, std::span<const Period> periods);

/// The facts in each of some periods, whatever their codes.
std::vector<Tally> countInPeriods(std::span<const Fact> facts, std::span<const Period> periods);

/// The code that counts most, or those that share that place in the order of their texts; what is not known is passed
/// over.
std::vector<Code> commonest(std::span<const Fact> facts, std::size_t dimension);
