// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/report.h"

/// Counts the rows that writing a report passes and says how far it is, once in a while; one for each writing.
class RowProgress {
public:
    /// `told` hears 0 to 100 and answers false to cancel; none: nobody asks.
    RowProgress(const Report &report, std::function<bool(int percent)> told);
    /// One more row is done; false where the work was cancelled, and ever after.
    bool passed();
    /// Says now how far it is; answers as `passed` does.
    bool tell();
    int percent() const;
    bool isCancelled() const { return m_cancelled; }
    /// What a cancelled writing fails with.
    static Error cancelled();

private:
    std::function<bool(int percent)> m_told;
    qint64 m_all;
    qint64 m_done = 0;
    bool m_cancelled = false;
};

/// The rows of all tables, streamed ones included.
qint64 rowsOf(const Report &report);
