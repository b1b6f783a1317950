// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/workspace.h"

/// What the sample office is asked to be.
struct SampleOptions {
    qint64 incidents = 400; ///< 0 to 1,000,000
    int years = 3;          ///< 1 to 20
    Day until;              ///< the day on which it stands as it is; nothing of it happens later
    std::uint64_t seed = 1;
    static constexpr qint64 kMostIncidents = 1'000'000;
    static constexpr int kMostYears = 20;
};

/// Told how many acts of how many are written; answers false to stop.
using SampleProgress = std::function<bool(qint64 done, qint64 total)>;

/// Makes the office file of the fictitious Larkshire ICB, with every kind of record in plausible proportion and written
/// over its years as an office writes. The same options and actor give the same records. Refuses where a file stands;
/// nothing is left behind where anything fails or is stopped.
Result<void> makeSample(const QString &path, const SampleOptions &options, const Actor &actor,
                        const SampleProgress &progress = {});
