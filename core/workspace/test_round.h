// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"
#include "core/premises/measure.h"
#include "core/workspace/workspace.h"

/// What the test of one measure showed.
struct RoundResult {
    Id<Measure> measure;
    Code result;
    QString found;
    bool setsAction = true; ///< of a fault: an action is set to have it put right
};

/// The tests of one day at one site, made by one person or firm.
struct TestRound {
    Day on;
    QString by;
    std::vector<RoundResult> results;
};

/// What a round left in the office, so that it can be taken back whole.
struct SavedRound {
    struct Entry {
        Id<Measure> measure;
        qint64 version = 0; ///< of the measure with the test
        RecordId test = 0;
    };
    std::vector<Entry> tests;
    std::vector<Saved<Action>> actions;
};

/// Whether a round of the day offers the measure first: it is for testing within a week.
bool isDueInRound(const Measure &measure, Day on, const Names &names);
/// The measures of a site that can be tested and that the actor may read, by name; those for testing within a week of
/// the day first.
Result<std::vector<Saved<Measure>>> measuresOfRound(const Workspace &workspace, Id<Site> site, Day on);
/// Adds the tests to the diaries, and the actions that their faults ask for, in one act of the journal; all or none.
/// Refused where nothing has a result, or a fault does not say what was found.
Result<SavedRound> saveRound(Workspace &workspace, const TestRound &round);
/// Takes the tests out of the diaries and withdraws the actions, in one act; refused where one of them was worked on
/// since.
Result<void> takeBackRound(Workspace &workspace, const SavedRound &round);
