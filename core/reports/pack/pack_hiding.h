// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <cstddef>
#include <set>
#include <vector>

/// A total and parts of it that a reader can tell; `whole` where they are all of it, so that they add up.
struct KnownSum {
    std::size_t total = 0;
    std::vector<std::size_t> parts;
    bool whole = true;
    auto operator<=>(const KnownSum &) const = default; // NOLINT(modernize-use-nullptr): the compiler wrote it
};

/// Which of many counts, none below zero, are not printed, so that none from 1 to 4 is shown nor follows from the
/// others, neither as the only solution of all sums together nor as the only number between the bounds they give.
/// Quicker than `hiddenCells` for a whole paper, and freer in hiding more. Zeros stay; of the others those in `dear`
/// (indexes) are hidden only where hiding no other helps.
std::vector<bool> hiddenCounts(const std::vector<qint64> &values, const std::set<KnownSum> &sums,
                               const std::set<std::size_t> &dear = {});
