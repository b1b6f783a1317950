// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/due/due_item.h"
#include "core/due/posts_on.h"
#include "core/office/time_limits.h"

/// How far ahead the list looks for what comes round by itself, in days: training, reviews, papers.
inline constexpr int kDueHorizon = 90;

/// What every source of due things is given.
struct DueContext {
    Deadline now; ///< a whole day where only that matters
    const Names &names;
    const TimeLimits &limits;
    const PostsOn &posts;
    const BankHolidays &holidays;           ///< of the office's part of the kingdom
    const LineManagers *managers = nullptr; ///< by department; null: nobody knows them
    int badgeDays = 7;
    const QHash<RecordId, int> *recordingDays = nullptr; ///< of the sites that say it; null: nobody knows them

    bool isWithinHorizon(Day day) const { return day.isKnown() && day <= now.day.plus(kDueHorizon); }
};
