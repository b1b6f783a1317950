// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/base/record_table_columns.h"
#include <QFont>
#include <span>

class Names;

/// The pixels a column would have, and those below which it is no more to be read.
struct ColumnWidth {
    int wanted = 0;
    int least = 0;
};

/// What a column of the type needs in the font: a heading, a moment and the longest tag of a list stand whole.
ColumnWidth widthOf(const TableColumn &column, const Names &names, const QFont &font);
/// Fits columns into so many pixels: each gives what it can spare, and where that is too little the table scrolls.
std::vector<int> fitted(std::span<const ColumnWidth> columns, int room);
