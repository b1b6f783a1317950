// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/due/due_item.h"
#include "core/workspace/workspace.h"

/// The moment of the office's clock, to the minute.
Moment momentOf(const Workspace &workspace);
/// Does the one step of a due thing in place, as a change of its record; an error where the record says otherwise
/// meanwhile or the actor may not. `DueAct::Open` does nothing.
Result<void> doInPlace(Workspace &workspace, const DueItem &item);
