// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/suppression.h"
#include <catch2/catch.hpp>
#include <numeric>
#include <random>
#include <set>

namespace {
// A table of items with a total for each line and column and, where groups are given, a sub-total for each group of
// lines.
std::vector<CountLine> tableOf(const std::vector<std::vector<int>> &items, const std::vector<std::size_t> &groups = {})
{
    std::vector<CountLine> lines;
    const std::size_t width = items.front().size() + 1;
    const auto lineOf = [width](CountLine::Kind kind) { return CountLine{kind, {}, {}, std::vector<Tally>(width)}; };
    const auto add = [](CountLine &to, const CountLine &from) {
        for (std::size_t c = 0; c < to.cells.size(); ++c)
            to.cells[c].ids.resize(to.cells[c].ids.size() + from.cells[c].ids.size());
    };
    CountLine total = lineOf(CountLine::Kind::Total);
    CountLine subTotal = lineOf(CountLine::Kind::SubTotal);
    std::size_t inGroup = 0;
    std::size_t group = 0;
    for (const std::vector<int> &values : items) {
        CountLine line = lineOf(CountLine::Kind::Item);
        for (std::size_t c = 0; c < values.size(); ++c)
            line.cells[c].ids.resize(static_cast<std::size_t>(values[c]));
        line.cells.back().ids.resize(static_cast<std::size_t>(std::accumulate(values.begin(), values.end(), 0)));
        add(total, line);
        add(subTotal, line);
        lines.push_back(std::move(line));
        if (group < groups.size() && ++inGroup == groups[group]) {
            lines.push_back(std::exchange(subTotal, lineOf(CountLine::Kind::SubTotal)));
            inGroup = 0;
            ++group;
        }
    }
    lines.push_back(std::move(total));
    return lines;
}

// Counts on through all tables that print the same, with each hidden item one less, as it is, or one more, and collects
// the values that each hidden cell takes.
class BruteForce {
public:
    BruteForce(const SummedCells &cells, const std::vector<bool> &hidden)
        : m_cells(cells), m_hidden(hidden), m_taken(hidden.size())
    {
        std::vector<bool> isTotal(hidden.size(), false);
        for (const Sum &sum : cells.sums)
            isTotal[sum.total] = true;
        for (std::size_t i = 0; i < hidden.size(); ++i)
            if (hidden[i] && !isTotal[i])
                m_items.push_back(i);
        m_values = cells.values;
        guess(0);
    }

    bool protectsAll() const
    {
        for (std::size_t i = 0; i < m_hidden.size(); ++i)
            if (m_hidden[i] && m_taken[i].size() < 2)
                return false;
        return true;
    }

private:
    void guess(std::size_t item)
    {
        if (item == m_items.size()) {
            check();
            return;
        }
        const qint64 value = m_cells.values[m_items[item]];
        for (qint64 v = std::max<qint64>(1, value - 1); v <= value + 1; ++v) {
            m_values[m_items[item]] = v;
            guess(item + 1);
        }
        m_values[m_items[item]] = value;
    }

    // Sums stand in the order in which totals follow from items: lines, sub-totals, then the total.
    void check()
    {
        std::vector<qint64> values = m_values;
        for (const Sum &sum : m_cells.sums) {
            qint64 total = 0;
            for (const std::size_t part : sum.parts)
                total += values[part];
            if (!m_hidden[sum.total] && total != m_cells.values[sum.total])
                return;
            values[sum.total] = total;
        }
        for (std::size_t i = 0; i < values.size(); ++i)
            if (m_hidden[i])
                m_taken[i].insert(values[i]);
    }

    const SummedCells &m_cells;
    const std::vector<bool> &m_hidden;
    std::vector<std::size_t> m_items;
    std::vector<qint64> m_values;
    std::vector<std::set<qint64>> m_taken;
};

std::vector<qint64> printed(const SummedCells &cells)
{
    const std::vector<bool> hidden = hiddenCells(cells);
    std::vector<qint64> values = cells.values;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (hidden[i])
            values[i] = -1;
    return values;
}

std::size_t countOf(const std::vector<bool> &hidden)
{
    return static_cast<std::size_t>(std::count(hidden.begin(), hidden.end(), true));
}
} // namespace

TEST_CASE("counts from 1 to 4 are hidden and 0 and 5 are not")
{
    CHECK(printed({{0, 1, 4, 5, 6}, {}}) == std::vector<qint64>{0, -1, -1, 5, 6});
}

TEST_CASE("a single small count takes the smallest other figure of its sum with it")
{
    CHECK(printed({{3, 9, 7, 0, 19}, {{4, {0, 1, 2, 3}}}}) == std::vector<qint64>{-1, 9, -1, 0, 19});
}

TEST_CASE("small counts that protect each other take nothing with them")
{
    CHECK(printed({{3, 2, 9, 14}, {{3, {0, 1, 2}}}}) == std::vector<qint64>{-1, -1, 9, 14});
}

TEST_CASE("two counts of 1 do not protect each other, for a hidden count is not zero")
{
    CHECK(printed({{1, 1, 9, 11}, {{3, {0, 1, 2}}}}) == std::vector<qint64>{-1, -1, -1, 11});
}

TEST_CASE("a small total is hidden with the only count behind it")
{
    CHECK(printed({{2, 0, 2}, {{2, {0, 1}}}}) == std::vector<qint64>{-1, 0, -1});
    CHECK(printed({{7, 0, 7}, {{2, {0, 1}}}}) == std::vector<qint64>{7, 0, 7});
}

TEST_CASE("a total goes where all else in its sum is zero")
{
    CHECK(printed({{4, 0, 4, 20, 24}, {{2, {0, 1}}, {4, {2, 3}}}}) == std::vector<qint64>{-1, 0, -1, -1, 24});
}

TEST_CASE("in a table of lines and columns a small count takes a rectangle with it")
{
    const SummedCells cells = summedCells(tableOf({{2, 10, 20}, {11, 30, 40}, {50, 60, 70}}), true);
    const std::vector<bool> hidden = hiddenCells(cells);
    CHECK(printed(cells) == std::vector<qint64>{-1, -1, 20, 32, -1, -1, 40, 81, 50, 60, 70, 180, 63, 100, 130, 293});
    CHECK(BruteForce(cells, hidden).protectsAll());
}

TEST_CASE("the brute force finds a count that can be computed back")
{
    const SummedCells cells = summedCells(tableOf({{2, 10}, {11, 30}}), true);
    std::vector<bool> hidden(cells.values.size(), false);
    hidden[0] = true;
    CHECK_FALSE(BruteForce(cells, hidden).protectsAll());
    hidden[1] = true;
    CHECK_FALSE(BruteForce(cells, hidden).protectsAll());
    hidden[3] = hidden[4] = true;
    CHECK(BruteForce(cells, hidden).protectsAll());
}

TEST_CASE("a table without small counts is printed whole")
{
    const SummedCells cells = summedCells(tableOf({{5, 0, 9}, {6, 7, 8}}, {1}), true);
    CHECK(countOf(hiddenCells(cells)) == 0);
}

TEST_CASE("sums of a table are those of its lines, its groups and its total")
{
    const SummedCells across = summedCells(tableOf({{5, 1}, {6, 7}, {8, 9}}, {2}), true);
    CHECK(across.values == std::vector<qint64>{5, 1, 6, 6, 7, 13, 11, 8, 19, 8, 9, 17, 19, 17, 36});
    REQUIRE(across.sums.size() == 5 + 2 * 3);
    CHECK(across.sums[0].total == 2);
    CHECK(across.sums[0].parts == std::vector<std::size_t>{0, 1});
    CHECK(across.sums[5].total == 6);
    CHECK(across.sums[5].parts == std::vector<std::size_t>{0, 3});
    CHECK(across.sums[6].total == 12);
    CHECK(across.sums[6].parts == std::vector<std::size_t>{6, 9});
    CHECK(summedCells(tableOf({{5, 1}, {6, 7}, {8, 9}}, {2}), false).sums.size() == 2 * 3);
    CHECK(summedCells({}, true).values.empty());
}

TEST_CASE("nothing hidden can be computed back in random tables")
{
    struct Shape {
        std::size_t lines;
        std::size_t columns;
        std::vector<std::size_t> groups;
        int largest;
    };
    const Shape shape = GENERATE(Shape{2, 3, {}, 9}, Shape{3, 2, {}, 3}, Shape{2, 2, {}, 6}, Shape{4, 2, {2, 2}, 12},
                                 Shape{4, 2, {2}, 7}, Shape{4, 1, {2, 1}, 9}, Shape{3, 3, {}, 14});
    std::mt19937 random(20261124);
    for (int round = 0; round < 40; ++round) {
        std::vector<std::vector<int>> items(shape.lines, std::vector<int>(shape.columns));
        for (std::vector<int> &line : items)
            for (int &value : line)
                value = static_cast<int>(random() % static_cast<unsigned>(shape.largest + 1));
        const SummedCells cells = summedCells(tableOf(items, shape.groups), true);
        const std::vector<bool> hidden = hiddenCells(cells);
        CAPTURE(cells.values, hidden);
        CHECK(BruteForce(cells, hidden).protectsAll());
        for (std::size_t i = 0; i < hidden.size(); ++i) {
            CHECK_FALSE((hidden[i] && cells.values[i] == 0));
            CHECK_FALSE((!hidden[i] && cells.values[i] > 0 && cells.values[i] < 5));
        }
    }
}

TEST_CASE("a figure that stands in two tables is protected in both")
{
    // Cells: a, b, total of a table by kind, then c, d with the same total in a table by place.
    const std::vector<qint64> values = printed({{3, 17, 20, 8, 12}, {{2, {0, 1}}, {2, {3, 4}}}});
    CHECK(values == std::vector<qint64>{-1, -1, 20, 8, 12});
}

TEST_CASE("a table as large as a page is done in good time")
{
    std::mt19937 random(7);
    std::vector<std::vector<int>> items(18, std::vector<int>(8));
    for (std::vector<int> &line : items)
        for (int &value : line)
            value = random() % 3 == 0 ? static_cast<int>(random() % 30) : 0;
    const SummedCells cells = summedCells(tableOf(items, {5, 4, 6}), true);
    const std::vector<bool> hidden = hiddenCells(cells);
    CHECK(countOf(hidden) > 0);
    CHECK(countOf(hidden) < cells.values.size() / 2);
    CHECK_FALSE(hidden.back());
}
