// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/due/due_context.h"

/// Somebody who works or worked here, with the badge that matters: the one in hand, else the one asked for.
struct StaffBadge {
    RecordId person = 0;
    QString name;
    Day started;
    Day left;
    RecordId badge = 0; ///< none: no badge stands in the register
    QString number;
    QString reference; ///< of the badge
    Day requested;
    Day issued;
    Day expires;
    bool isBack = false; ///< returned, destroyed, or reported lost
};

/// A badge to be issued to a starter or to who asked for one, renewed in time, or got back from a leaver (OBLIGATIONS
/// P8.3). Of people without any badge only those who started within the horizon: an old register may know none.
void addBadgeDue(std::vector<DueItem> &items, const StaffBadge &staff, const DueContext &context);

/// The last completed training of a person in a course.
struct LastTraining {
    RecordId record = 0;
    QString reference;
    RecordId person = 0;
    QString name;
    QString course;
    QString manager; ///< who sees to it; empty: nobody is named
    RecordId managerId = 0;
    Day expires;
};

/// Training to be repeated: from the days of warning before it runs out (OBLIGATIONS P5.19).
void addTrainingDue(std::vector<DueItem> &items, const LastTraining &training, const DueContext &context);
