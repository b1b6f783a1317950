// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <cstdint>
#include <random>

/// Makes record numbers: 42 bits of milliseconds since 1970, which last until 2109, and 21 bits that count on from a
/// random start, rising within one maker.
class IdMaker {
public:
    IdMaker();
    /// A maker whose numbers depend on the seed and the given instant alone, for the sample office and for tests.
    IdMaker(std::uint64_t seed, qint64 msecsSinceEpoch);
    RecordId next();

private:
    qint64 now() const;
    std::mt19937_64 m_random;
    qint64 m_fixed = -1;
    qint64 m_last = 0;
};
