// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/due/due_item.h"
#include <span>

/// One thing to do, or the same thing many times.
struct DueGroup {
    std::vector<const DueItem *> items; ///< at least one, in the order of the list
    const DueItem &first() const { return *items.front(); }
    bool isMany() const { return items.size() > 1; }
};

/// So many of one thing are listed one by one; the rest of the day would drown in more.
inline constexpr std::size_t kMostAlike = 3;

/// The items in their order; what a list of its own has (training, badges, tests of measures, police cases) stands once
/// where there are more than `kMostAlike` of it, at the place of its first: of people together, of records apart by who
/// has to do it. They point into the items.
std::vector<DueGroup> alikeTogether(std::span<const DueItem *const> items);
