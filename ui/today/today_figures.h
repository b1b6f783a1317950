// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include <QString>
#include <vector>

class Database;
class Names;
struct Actor;

/// One of the month's few figures: what it is, how it stands against before, and the records behind it.
struct TodayFigure {
    QString number;   ///< `12`, `£1,240`
    QString what;     ///< `incidents so far in November`
    QString compared; ///< `3 more than by 22 November 2025, when there were 9`
    std::vector<double> bars;
    bool isRunning = false; ///< the last bar is of a month that is not over
    QString firstBar;       ///< what stands under the first bar and under the last
    QString lastBar;
    QString said; ///< the bars in words, for a screen reader
    std::vector<RecordId> ids;
    bool hasChart() const; ///< not where every bar is 0
};

/// The figures for the day; none for who may not see figures, and none of an office in which nothing has happened yet.
Result<std::vector<TodayFigure>> todayFigures(const Database &database, const Names &names, const Actor &actor,
                                              Day today);
/// The same from the file by a connection of its own, for work off the window's thread.
Result<std::vector<TodayFigure>> todayFiguresOf(const QString &office, const Actor &actor, Day today);
