// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id_maker.h"
#include <QDateTime>

namespace {
constexpr int kCounterBits = 21;
} // namespace

IdMaker::IdMaker() : m_random(std::random_device{}()) {}

IdMaker::IdMaker(std::uint64_t seed, qint64 msecsSinceEpoch) : m_random(seed), m_fixed(msecsSinceEpoch) {}

qint64 IdMaker::now() const { return m_fixed >= 0 ? m_fixed : QDateTime::currentMSecsSinceEpoch(); }

RecordId IdMaker::next()
{
    const qint64 start = now() << kCounterBits;
    if (start > m_last)
        m_last =
            start + static_cast<qint64>(m_random() & 0xFFFFF); // the lower half, so that a burst has room to count on
    else
        ++m_last;
    return m_last;
}
