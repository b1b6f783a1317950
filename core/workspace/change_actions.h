// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action_change.h"
#include "core/workspace/workspace.h"

/// What a change of several actions left behind, so that it can be taken back whole.
struct ChangedActions {
    struct Entry {
        Saved<Action> before;
        qint64 version = 0; ///< of the action as changed
    };
    std::vector<Entry> changed;
    int unchanged = 0; ///< done already, or as asked already
};

/// Changes the actions in one act of the journal; all or none. Refused where one of them would break a rule, with its
/// reference, and where nothing would change.
Result<ChangedActions> changeActions(Workspace &workspace, const std::vector<RecordId> &actions,
                                     const ActionChange &change);
/// Makes each what it was, in one act; refused where one of them was worked on since.
Result<void> takeBackChange(Workspace &workspace, const ChangedActions &changed);
