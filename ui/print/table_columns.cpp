// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_columns.h"
#include "ui/print/text_lines.h"
#include <QSet>
#include <algorithm>
#include <numeric>
#include <optional>
#include <span>

namespace paper {
namespace {
constexpr double kGutter = mm(2.5);

// A register of any length is judged by its first rows; a word longer than any of ours breaks where it must.
constexpr qint64 kRowsJudged = 100;
constexpr qsizetype kLongestWord = 18;
constexpr double kSlack = 1; // where columns begin is a sum, and a width taken from it may be less by a last digit

/// The widest word of each column; each word is measured once.
class LongestWords {
public:
    LongestWords(const report::Table &table, double points)
        : m_plain(font(points)), m_bold(font(points, true)), m_widest(table.columns.size(), 0),
          m_seen(table.columns.size())
    {
        for (size_t i = 0; i < table.columns.size(); ++i)
            take(i, table.columns[i].heading, true);
    }
    void takeRows(const report::Table &table)
    {
        if (!table.isStreamed())
            take(table.rows);
        else if (const Result<std::vector<report::Row>> rows = table.source.read(0, kRowsJudged))
            take(*rows);
    }
    const std::vector<double> &widest() const { return m_widest; }

private:
    void take(const std::vector<report::Row> &rows)
    {
        for (const report::Row &row : std::span(rows).first(std::min(rows.size(), size_t{kRowsJudged}))) {
            if (row.cells.size() == 1)
                continue; // it spans the table
            for (size_t i = 0; i < row.cells.size() && i < m_widest.size(); ++i)
                take(i, show(row.cells[i]), row.role != report::Row::Role::Normal, kLongestWord);
        }
    }
    void take(size_t column, const QString &text, bool bold, qsizetype longest = kEndless)
    {
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            if (word.size() > longest || (!bold && m_seen[column].contains(word)))
                continue;
            m_seen[column].insert(word);
            m_widest[column] =
                std::max(m_widest[column], TextLines(word, bold ? m_bold : m_plain, kEndless).lastAdvance());
        }
    }
    static constexpr int kEndless = 1'000'000;
    QFont m_plain, m_bold;
    std::vector<double> m_widest;
    std::vector<QSet<QString>> m_seen;
};

/// Widths by the shares, those that would be less than their least given that; none where there is no room for all.
std::optional<std::vector<double>> fitted(const std::vector<double> &shares, const std::vector<double> &least,
                                          double width)
{
    std::vector<double> widths(shares.size(), 0); // those not yet given theirs are 0
    double room = width;
    double open = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (bool again = true; again;) {
        again = false;
        for (size_t i = 0; i < shares.size(); ++i) {
            if (widths[i] > 0 || least[i] <= room * shares[i] / open)
                continue;
            widths[i] = least[i];
            room -= least[i];
            open -= shares[i];
            again = true;
            if (room <= 0 || open <= 0)
                return std::nullopt;
        }
    }
    for (size_t i = 0; i < shares.size(); ++i)
        if (widths[i] <= 0)
            widths[i] = room * shares[i] / open;
    return widths;
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
    std::vector<double> shares;
    for (const report::Column &column : table.columns)
        shares.push_back(std::max(column.share, 0.0));
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    if (sum <= 0)
        return std::vector<double>(count, width / static_cast<double>(count));
    const auto fittedTo = [&](const LongestWords &words) {
        std::vector<double> least = words.widest();
        for (size_t i = 0; i < count; ++i)
            least[i] += besideText(table, i) + kSlack;
        return fitted(shares, least, width);
    };
    const LongestWords headings(table, points);
    LongestWords all = headings;
    all.takeRows(table);
    for (const LongestWords *words : {&std::as_const(all), &headings})
        if (const std::optional<std::vector<double>> widths = fittedTo(*words))
            return *widths;
    for (double &share : shares)
        share *= width / sum;
    return shares;
}

} // namespace paper
