// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/due/due_item.h"
#include "core/reports/report.h"
#include <span>

/// The day's list on paper: what is to be taken up, overdue, due today, this week and in the next days, by whom and
/// why.
Report dailyDigest(std::span<const DueItem> items, const Deadline &now);

/// An open incident as whoever takes over needs it, or a closed one for which the police still owe an outcome.
struct HandOverIncident {
    RecordId id = 0;
    QString reference;
    QString summary;
    QString status;
    QString owner;
    QString nextStep; ///< with its day
    QString police;   ///< force, numbers, when to ask again; empty: the police were not told
    bool isClosed = false;
};

/// A committee and the day of its next meeting by its cycle.
struct HandOverMeeting {
    QString committee;
    Day paperDue;
    Day meeting;
};

/// Another register that is handed over: courses of conduct, sanctions in force.
struct HandOverTable {
    QString title;
    QStringList headings;
    std::vector<QStringList> rows; ///< a cell for each heading
    QString nil;
};

struct HandOverFacts {
    Deadline now;
    std::vector<HandOverIncident> incidents;
    std::vector<HandOverTable> tables;
    std::vector<DueItem> due; ///< up to the horizon
    std::vector<HandOverMeeting> meetings;
};

/// Everything open, for who takes over: incidents with their next step, police cases of closed ones too, what else is
/// in force, what is due in 90 days, the committees' dates.
Report handOver(const HandOverFacts &facts);
