// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/time_limit.h"
#include <QString>
#include <vector>

/// What the window can do about a due thing in place; everything else opens its record.
enum class DueAct {
    Open,
    Acknowledge,   ///< take up a kind that the LSMS hears of at once
    MarkStep,      ///< a step of a procedure
    KeepRecording, ///< note that the recording is kept
    KeepLogs,
    TellReporter,
    FinishAction,
};

/// A list of its own that has the things of one sort.
enum class DueList { None, Register, ChaseList };

/// One thing that somebody has to do by some time, and why.
struct DueItem {
    Deadline due;
    QString what;        ///< `Review the incident`
    QString who;         ///< a name, or what a post is called; empty: nobody in particular
    RecordId person = 0; ///< who that is, where the register knows
    RecordId record = 0;
    QString reference;
    QString title;                ///< of the record
    bool namesPerson = false;     ///< the title is somebody's name
    QString obligations;          ///< ids, a blank between them
    QString key;                  ///< of the thing on its record: the same from day to day
    DueList list = DueList::None; ///< has many such: they may stand as one line
    DueAct act = DueAct::Open;
    bool atOnce = false; ///< of a kind that the LSMS hears of at once, and not yet taken up
    bool isOurs = false; ///< the time is the office's own: the policy names none
    bool isLsms = false; ///< the LSMS's to do
    bool operator==(const DueItem &) const = default;
};

/// Where many of a sort are listed: `in the register`.
QString show(DueList list);

/// Where a thing stands on the list.
enum class DuePart { Overdue, Today, ThisWeek, Later };
/// Overdue once its time is over; this week up to the coming Sunday.
DuePart partOf(const DueItem &item, const Deadline &now);

/// Puts them in the order of the list: what is to be taken up at once, then by deadline and reference, and on one
/// record as it was put there; of two on one record with one key the earlier stays, done as the record itself has it.
void sortDue(std::vector<DueItem> &items);
