// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <cstdint>
#include <random>
#include <vector>

/// Throws of the dice that fall the same on every machine: the standard library's distributions do not.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_random(seed) {}
    /// 0 to `count` - 1; `count` is at least 1.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(m_random() % count); }
    /// Both ends are possible.
    int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::size_t>(high - low) + 1)); }
    /// True in so many of a hundred.
    bool percent(int share) { return between(0, 99) < share; }
    template <class List> auto of(const List &list) -> decltype(auto)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<std::size_t>(list.size())))];
    }
    /// A place in the list, each by its weight; the weights' sum is above 0.
    std::size_t weighted(const std::vector<int> &weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int left = between(0, sum - 1);
        std::size_t at = 0;
        while (left >= weights[at])
            left -= weights[at++];
        return at;
    }

private:
    std::mt19937_64 m_random;
};
