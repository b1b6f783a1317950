// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/workspace.h"

/// An instant of the sample office. Its wall clock is UTC on every machine, so that the same arguments give the same
/// records everywhere.
QDateTime sampleInstant(QDate day, int hour, int minute, int second = 0);
Moment sampleMoment(const QDateTime &instant);

/// Who wrote what when in the years of the sample office: acts are kept here and written in the order of their time.
class SampleTimeline {
public:
    void at(const QDateTime &when, const QString &why, const WriteStep &step);
    /// Writes all acts; the clock of the office walks along and never stands still. Cancelled where `progress` answers
    /// false.
    Result<void> run(Workspace &office, QDateTime &clock, std::uint64_t seed,
                     const std::function<bool(qint64 done, qint64 total)> &progress = {});

private:
    struct Entry {
        QDateTime at;
        QString why;
        WriteStep step;
    };
    std::vector<Entry> m_entries;
};

/// Changes a record as it stands when its turn comes.
template <class T, class Edit> Result<void> changeRecord(Write &write, Id<T> id, Edit edit)
{
    const auto saved = write.load(id);
    if (!saved)
        return saved.error();
    T now = saved->value;
    edit(now);
    const auto changed = write.change(*saved, now);
    return changed ? Result<void>() : Result<void>(changed.error());
}

/// Adds a record and keeps its number.
template <class T> Result<void> addRecord(Write &write, const T &value, Id<T> &id)
{
    const auto added = write.add(value);
    if (!added)
        return added.error();
    id = added->id();
    return {};
}
