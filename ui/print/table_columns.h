// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"
#include "ui/print/paper.h"
#include <vector>

namespace paper {

/// What stands clear on either side of a cell's text.
inline constexpr double kPadX = mm(1.2);

/// What stands clear beside a column's text, both sides together: more between figures and words right of them.
double besideText(const report::Table &table, size_t column);

/// The width of each column, together `width`: by its share, but none narrower than the longest word of its heading and
/// of its first rows at this size, for which the others give way. Where there is no room for all words, those of the
/// headings count; where there is none for them, the shares alone.
std::vector<double> columnWidths(const report::Table &table, double points, double width);

} // namespace paper
