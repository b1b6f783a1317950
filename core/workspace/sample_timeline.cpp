// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_timeline.h"
#include <algorithm>

QDateTime sampleInstant(QDate day, int hour, int minute, int second)
{
    return QDateTime(day, QTime(hour, minute, second), Qt::UTC);
}

Moment sampleMoment(const QDateTime &instant) { return Moment(Day(instant.date()), instant.time()); }

void SampleTimeline::at(const QDateTime &when, const QString &why, const WriteStep &step)
{
    m_entries.push_back({when, why, step});
}

Result<void> SampleTimeline::run(Workspace &office, QDateTime &clock, std::uint64_t seed,
                                 const std::function<bool(qint64 done, qint64 total)> &progress)
{
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.at < b.at; });
    const auto total = static_cast<qint64>(m_entries.size());
    qint64 done = 0;
    for (const Entry &entry : m_entries) {
        if (progress && !progress(done++, total))
            return Error{Error::Code::Cancelled, Workspace::tr("The sample office was not made.")};
        clock = std::max(clock.addSecs(1), entry.at);
        office.useIds(IdMaker(++seed, clock.toMSecsSinceEpoch())); // numbers rise with the time of entering
        if (const Result<void> written = office.write(entry.why, entry.step); !written)
            return written;
    }
    return {};
}
