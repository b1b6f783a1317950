// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/suppression.h"
#include <algorithm>
#include <optional>
#include <utility>

namespace {
constexpr qint64 kSmallestShown = 5;

// A search that is given up says "not protected", and more is hidden: it can cost a figure, never a secret.
constexpr int kSearchSteps = 4000;

bool isSmall(qint64 count) { return count > 0 && count < kSmallestShown; }

// What stands in a sum, the total with the opposite sign of its parts: the terms of a true table add up to zero.
struct Term {
    std::size_t cell;
    int sign;
};

class Table {
public:
    explicit Table(const SummedCells &cells) : m_values(cells.values), m_sumsOf(cells.values.size())
    {
        for (const Sum &sum : cells.sums) {
            std::vector<Term> terms{{sum.total, -1}};
            for (const std::size_t part : sum.parts)
                terms.push_back({part, 1});
            for (const Term &term : terms)
                m_sumsOf[term.cell].push_back(m_sums.size());
            m_sums.push_back(std::move(terms));
        }
    }
    std::size_t size() const { return m_values.size(); }
    qint64 value(std::size_t cell) const { return m_values[cell]; }
    const std::vector<std::vector<Term>> &sums() const { return m_sums; }
    const std::vector<std::size_t> &sumsOf(std::size_t cell) const { return m_sumsOf[cell]; }

private:
    std::vector<qint64> m_values;
    std::vector<std::vector<Term>> m_sums;
    std::vector<std::vector<std::size_t>> m_sumsOf; // for each cell the sums it stands in
};

// Looks for another table that prints the same: hidden cells moved by one up or down so that every sum still holds and
// none reaches zero. In tables of lines, columns and groups any other solution is made of such moves, so none is
// missed; elsewhere finding one is proof enough.
class OtherSolution {
public:
    OtherSolution(const Table &table, const std::vector<bool> &hidden)
        : m_table(table), m_hidden(hidden), m_move(table.size(), 0), m_balance(table.sums().size(), 0)
    {
    }

    // The cells that move together with this one in some other solution; empty where there is none.
    std::vector<std::size_t> moving(std::size_t cell)
    {
        for (const int way : {1, -1}) {
            m_steps = kSearchSteps;
            if (!canMove(cell, way))
                continue;
            shift(cell, way);
            const bool found = settle();
            std::vector<std::size_t> cells;
            for (std::size_t i = 0; found && i < m_move.size(); ++i)
                if (m_move[i] != 0)
                    cells.push_back(i);
            std::fill(m_move.begin(), m_move.end(), 0);
            std::fill(m_balance.begin(), m_balance.end(), 0);
            if (found)
                return cells;
        }
        return {};
    }

private:
    bool canMove(std::size_t cell, int way) const
    {
        return m_hidden[cell] && m_move[cell] == 0 && m_table.value(cell) + way > 0;
    }

    void shift(std::size_t cell, int way)
    {
        m_move[cell] += way;
        for (const std::size_t sum : m_table.sumsOf(cell))
            for (const Term &term : m_table.sums()[sum])
                if (term.cell == cell)
                    m_balance[sum] += term.sign * way;
    }

    // The moves that would bring a sum nearer to balance.
    std::vector<Term> choices(std::size_t sum) const
    {
        std::vector<Term> found;
        for (const Term &term : m_table.sums()[sum]) {
            const int way = m_balance[sum] > 0 ? -term.sign : term.sign;
            if (canMove(term.cell, way))
                found.push_back({term.cell, way});
        }
        return found;
    }

    // Mends the sum with the fewest ways to mend it, and goes on until all hold.
    bool settle()
    {
        if (--m_steps < 0)
            return false;
        std::optional<std::vector<Term>> fewest;
        for (std::size_t sum = 0; sum < m_balance.size(); ++sum) {
            if (m_balance[sum] == 0)
                continue;
            std::vector<Term> found = choices(sum);
            if (!fewest || found.size() < fewest->size())
                fewest = std::move(found);
        }
        if (!fewest)
            return true;
        for (const Term &choice : *fewest) {
            shift(choice.cell, choice.sign);
            if (settle())
                return true;
            shift(choice.cell, -choice.sign);
        }
        return false;
    }

    const Table &m_table;
    const std::vector<bool> &m_hidden;
    std::vector<int> m_move;
    std::vector<int> m_balance; // of each sum: what the moves so far have put it out by
    int m_steps = 0;
};

// A hidden cell that a reader may be able to compute, or nothing; those known to be protected are not looked at.
std::optional<std::size_t> firstUnprotected(const Table &table, const std::vector<bool> &hidden,
                                            std::vector<bool> isProtected)
{
    OtherSolution other(table, hidden);
    for (std::size_t cell = 0; cell < hidden.size(); ++cell) {
        if (!hidden[cell] || isProtected[cell])
            continue;
        const std::vector<std::size_t> together = other.moving(cell);
        if (together.empty())
            return cell;
        for (const std::size_t moved : together)
            isProtected[moved] = true;
    }
    return {};
}

// Cells that stand in a sum with the given cell, or with a hidden one that does: hiding any other could not help it.
std::vector<std::size_t> candidates(const Table &table, const std::vector<bool> &hidden, std::size_t cell)
{
    std::vector<bool> reached(table.size(), false);
    std::vector<std::size_t> open{cell};
    std::vector<std::size_t> found;
    reached[cell] = true;
    while (!open.empty()) {
        const std::size_t from = open.back();
        open.pop_back();
        for (const std::size_t sum : table.sumsOf(from))
            for (const Term &term : table.sums()[sum]) {
                if (reached[term.cell])
                    continue;
                reached[term.cell] = true;
                if (hidden[term.cell])
                    open.push_back(term.cell);
                else if (table.value(term.cell) > 0)
                    found.push_back(term.cell);
            }
    }
    // The smallest figures are missed the least, and totals, being larger, the most.
    std::stable_sort(found.begin(), found.end(),
                     [&table](std::size_t a, std::size_t b) { return table.value(a) < table.value(b); });
    return found;
}

// The smallest cell that protects the given one at once, or else the smallest of those that can bring that nearer;
// nothing where all around it is hidden or zero.
std::optional<std::size_t> nextToHide(const Table &table, std::vector<bool> hidden, std::size_t cell)
{
    const std::vector<std::size_t> found = candidates(table, hidden, cell);
    for (const std::size_t candidate : found) {
        hidden[candidate] = true;
        if (!OtherSolution(table, hidden).moving(cell).empty())
            return candidate;
        hidden[candidate] = false;
    }
    return found.empty() ? std::nullopt : std::optional(found.front());
}
} // namespace

std::vector<bool> hiddenCells(const SummedCells &cells)
{
    const Table table(cells);
    std::vector<bool> hidden(table.size());
    for (std::size_t i = 0; i < table.size(); ++i)
        hidden[i] = isSmall(table.value(i));

    // Where all around a cell is hidden it is protected, found by the search or not: one more in some item behind it
    // moves that item and every total above it, and nothing that is printed.
    std::vector<bool> surrounded(table.size(), false);
    std::vector<std::size_t> added;
    while (const std::optional<std::size_t> cell = firstUnprotected(table, hidden, surrounded)) {
        if (const std::optional<std::size_t> next = nextToHide(table, hidden, *cell)) {
            hidden[*next] = true;
            added.push_back(*next);
        } else {
            surrounded[*cell] = true;
        }
    }

    // What was hidden on the way and is not needed in the end is shown again, the largest figures first.
    std::stable_sort(added.begin(), added.end(),
                     [&table](std::size_t a, std::size_t b) { return table.value(a) > table.value(b); });
    const std::vector<bool> nothing(table.size(), false);
    for (const std::size_t cell : added) {
        hidden[cell] = false;
        if (firstUnprotected(table, hidden, nothing))
            hidden[cell] = true;
    }
    return hidden;
}

SummedCells summedCells(const std::vector<CountLine> &lines, bool lastCellIsTotal)
{
    SummedCells result;
    const std::size_t width = lines.empty() ? 0 : lines.front().cells.size();
    for (const CountLine &line : lines)
        for (const Tally &tally : line.cells)
            result.values.push_back(tally.count());

    for (std::size_t l = 0; lastCellIsTotal && width > 1 && l < lines.size(); ++l) {
        Sum along{l * width + width - 1, {}};
        for (std::size_t c = 0; c + 1 < width; ++c)
            along.parts.push_back(l * width + c);
        result.sums.push_back(std::move(along));
    }
    for (std::size_t c = 0; c < width; ++c) {
        Sum total{0, {}};
        std::vector<std::size_t> items; // since the last sub-total
        for (std::size_t l = 0; l < lines.size(); ++l) {
            const std::size_t cell = l * width + c;
            if (lines[l].kind == CountLine::Kind::Item) {
                items.push_back(cell);
                continue;
            }
            if (lines[l].kind == CountLine::Kind::SubTotal) {
                result.sums.push_back({cell, std::exchange(items, {})});
                total.parts.push_back(cell);
                continue;
            }
            total.total = cell;
            total.parts.insert(total.parts.end(), items.begin(), items.end());
            if (!total.parts.empty())
                result.sums.push_back(std::exchange(total, {0, {}}));
        }
    }
    return result;
}
