// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/counts.h"
#include <cstddef>
#include <vector>

/// One sum that a reader of a table can check: a cell that is the total of others.
struct Sum {
    std::size_t total = 0;
    std::vector<std::size_t> parts;
};

/// The cells of a table, or of several printed together, and every sum between them, each once. A figure printed twice
/// is one cell.
struct SummedCells {
    std::vector<qint64> values; ///< none below zero
    std::vector<Sum> sums;
};

/// Which cells are not printed, so that no count from 1 to 4 is shown nor can be computed back (PACK.md 1, rule 8):
/// those counts themselves, totals too, and the fewest further cells found that leave every hidden cell at least two
/// possible values. Zeros stay. The reader is taken to know the sums, that counts are whole, and that a hidden cell is
/// not zero.
std::vector<bool> hiddenCells(const SummedCells &cells);

/// The cells of a table of counts, line by line, with the sums of its sub-totals and total; where `lastCellIsTotal` (a
/// CrossTab), also those along each line. Columns that are periods do not add up.
SummedCells summedCells(const std::vector<CountLine> &lines, bool lastCellIsTotal);
