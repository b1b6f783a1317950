// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_columns.h"
#include "ui/print/text_lines.h"
#include <algorithm>

namespace paper {
namespace {
constexpr double kGutter = mm(2.5);

/// What the longest word of the heading takes.
double leastWidth(const report::Table &table, size_t column, double points)
{
    double widest = 0;
    for (const QString &word : table.columns[column].heading.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, TextLines(word, font(points, true), 1e6).lastAdvance());
    return widest + besideText(table, column);
}
} // namespace

double besideText(const report::Table &table, size_t column)
{
    using Align = report::Column::Align;
    const auto &columns = table.columns;
    const bool figuresBeforeWords = columns[column].align == Align::Right && column + 1 < columns.size() &&
                                    columns[column + 1].align == Align::Left;
    return 2 * kPadX + (figuresBeforeWords ? kGutter : 0);
}

std::vector<double> columnWidths(const report::Table &table, double points, double width)
{
    const size_t count = table.columns.size();
    std::vector<double> shares(count);
    double sum = 0;
    for (size_t i = 0; i < count; ++i)
        sum += shares[i] = std::max(table.columns[i].share, 0.0);
    if (sum <= 0)
        return std::vector<double>(count, width / static_cast<double>(count));
    std::vector<double> widths(count, 0); // those not yet given theirs are 0
    double room = width;
    double open = sum;
    for (bool again = true; again;) {
        again = false;
        for (size_t i = 0; i < count; ++i) {
            const double least = widths[i] > 0 ? 0 : leastWidth(table, i, points);
            if (least <= room * shares[i] / open)
                continue;
            widths[i] = least;
            room -= least;
            open -= shares[i];
            again = true;
            if (room <= 0 || open <= 0) {
                for (size_t each = 0; each < count; ++each)
                    widths[each] = width * shares[each] / sum;
                return widths;
            }
        }
    }
    for (size_t i = 0; i < count; ++i)
        if (widths[i] <= 0)
            widths[i] = room * shares[i] / open;
    return widths;
}

} // namespace paper
