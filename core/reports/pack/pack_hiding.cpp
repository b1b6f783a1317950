// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pack/pack_hiding.h"
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace {
constexpr qint64 kSmallestShown = 5;
constexpr qint64 kUnbounded = std::numeric_limits<qint64>::max() / 1024;
constexpr int kRounds = 60; // bounds still moving then stay open: something is hidden for nothing, never shown
constexpr double kNothing = 1e-9;

class Hiding {
public:
    Hiding(const std::vector<qint64> &values, const std::set<KnownSum> &sums, const std::set<std::size_t> &dear)
        : m_values(values), m_sums(sums.begin(), sums.end()), m_dear(dear), m_hidden(values.size())
    {
        for (std::size_t i = 0; i < values.size(); ++i)
            m_hidden[i] = values[i] > 0 && values[i] < kSmallestShown;
    }

    std::vector<bool> run()
    {
        while (true) {
            std::vector<bool> exposed = exposedByBounds();
            addExposedBySums(exposed);
            bool hidMore = false;
            for (std::size_t i = 0; i < exposed.size(); ++i)
                if (exposed[i])
                    if (const std::optional<std::size_t> next = neighbour(i)) {
                        m_hidden[*next] = true;
                        hidMore = true;
                        leaveForNow(*next, exposed);
                    }
            if (!hidMore)
                return m_hidden;
        }
    }

private:
    struct Bounds {
        std::vector<qint64> low, high;
    };

    // What stands in a sum with a count just hidden may be protected by it; the next round tells.
    void leaveForNow(std::size_t hidden, std::vector<bool> &exposed) const
    {
        for (const KnownSum &sum : m_sums) {
            if (sum.total != hidden && std::find(sum.parts.begin(), sum.parts.end(), hidden) == sum.parts.end())
                continue;
            exposed[sum.total] = false;
            for (const std::size_t part : sum.parts)
                exposed[part] = false;
        }
    }

    // What a reader knows of each count from the sums one by one, again and again.
    std::vector<bool> exposedByBounds() const
    {
        Bounds b{m_values, m_values};
        for (std::size_t i = 0; i < m_values.size(); ++i)
            if (m_hidden[i]) {
                b.low[i] = 1;
                b.high[i] = kUnbounded;
            }
        bool moved = true;
        for (int round = 0; moved && round < kRounds; ++round) {
            moved = false;
            for (const KnownSum &sum : m_sums)
                moved |= tighten(sum, b);
        }
        std::vector<bool> exposed(m_values.size(), false);
        for (std::size_t i = 0; i < exposed.size(); ++i)
            exposed[i] = m_hidden[i] && b.low[i] == b.high[i];
        return exposed;
    }

    bool tighten(const KnownSum &sum, Bounds &b) const
    {
        qint64 low = 0;
        qint64 high = 0;
        for (const std::size_t part : sum.parts) {
            low += b.low[part];
            high = std::min(kUnbounded, high + b.high[part]);
        }
        bool moved = raise(b.low[sum.total], low, sum.total);
        if (sum.whole && high < kUnbounded)
            moved |= lower(b.high[sum.total], high, sum.total);
        for (const std::size_t part : sum.parts) {
            if (b.high[sum.total] < kUnbounded)
                moved |= lower(b.high[part], b.high[sum.total] - (low - b.low[part]), part);
            if (sum.whole && high < kUnbounded)
                moved |= raise(b.low[part], b.low[sum.total] - (high - b.high[part]), part);
        }
        return moved;
    }

    bool raise(qint64 &bound, qint64 to, std::size_t cell) const
    {
        return m_hidden[cell] && to > bound && (bound = to, true);
    }
    bool lower(qint64 &bound, qint64 to, std::size_t cell) const
    {
        return m_hidden[cell] && to < bound && (bound = to, true);
    }

    // What follows from all sums together: after elimination a line with one unknown gives it away.
    void addExposedBySums(std::vector<bool> &exposed) const
    {
        std::vector<std::size_t> unknowns;
        std::vector<std::size_t> at(m_values.size(), 0);
        for (std::size_t i = 0; i < m_values.size(); ++i)
            if (m_hidden[i]) {
                at[i] = unknowns.size();
                unknowns.push_back(i);
            }
        std::vector<std::vector<double>> lines;
        for (const KnownSum &sum : m_sums) {
            if (!sum.whole)
                continue;
            std::vector<double> line(unknowns.size(), 0);
            if (m_hidden[sum.total])
                line[at[sum.total]] -= 1;
            for (const std::size_t part : sum.parts)
                if (m_hidden[part])
                    line[at[part]] += 1;
            lines.push_back(std::move(line));
        }
        for (const std::size_t alone : eliminated(lines, unknowns.size()))
            exposed[unknowns[alone]] = true;
    }

    static std::vector<std::size_t> eliminated(std::vector<std::vector<double>> &lines, std::size_t width)
    {
        std::size_t row = 0;
        for (std::size_t column = 0; column < width && row < lines.size(); ++column) {
            std::size_t pivot = row;
            for (std::size_t i = row; i < lines.size(); ++i)
                if (std::abs(lines[i][column]) > std::abs(lines[pivot][column]))
                    pivot = i;
            if (std::abs(lines[pivot][column]) < kNothing)
                continue;
            std::swap(lines[row], lines[pivot]);
            for (std::size_t i = 0; i < lines.size(); ++i) {
                const double factor = lines[i][column] / lines[row][column];
                if (i == row || std::abs(factor) < kNothing)
                    continue;
                for (std::size_t c = column; c < width; ++c)
                    lines[i][c] -= factor * lines[row][c];
            }
            ++row;
        }
        std::vector<std::size_t> alone;
        for (const std::vector<double> &line : lines) {
            std::vector<std::size_t> left;
            for (std::size_t c = 0; c < width && left.size() < 2; ++c)
                if (std::abs(line[c]) > kNothing)
                    left.push_back(c);
            if (left.size() == 1)
                alone.push_back(left.front());
        }
        return alone;
    }

    // The smallest count shown that stands in a sum with the given one, or with hidden ones around it; the smallest is
    // missed the least, a dear one the most. Nothing where all around is hidden or zero.
    std::optional<std::size_t> neighbour(std::size_t cell) const
    {
        std::vector<bool> reached(m_values.size(), false);
        reached[cell] = true;
        std::optional<std::size_t> best, dearest;
        for (bool grew = true; grew && !best;) {
            grew = false;
            std::vector<std::size_t> more;
            for (const KnownSum &sum : m_sums) {
                const auto touches = [&](std::size_t i) { return reached[i]; };
                if (!touches(sum.total) && std::none_of(sum.parts.begin(), sum.parts.end(), touches))
                    continue;
                more.push_back(sum.total);
                more.insert(more.end(), sum.parts.begin(), sum.parts.end());
            }
            for (const std::size_t i : more) {
                if (m_hidden[i]) {
                    grew |= !reached[i];
                    reached[i] = true;
                } else if (m_values[i] > 0) {
                    std::optional<std::size_t> &least = m_dear.contains(i) ? dearest : best;
                    if (!least || m_values[i] < m_values[*least])
                        least = i;
                }
            }
        }
        return best ? best : dearest;
    }

    const std::vector<qint64> &m_values;
    std::vector<KnownSum> m_sums;
    const std::set<std::size_t> &m_dear;
    std::vector<bool> m_hidden;
};
} // namespace

std::vector<bool> hiddenCounts(const std::vector<qint64> &values, const std::set<KnownSum> &sums,
                               const std::set<std::size_t> &dear)
{
    return Hiding(values, sums, dear).run();
}
