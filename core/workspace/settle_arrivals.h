// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/workspace.h"

/// Moves what an office of an earlier version keeps in single cells (fields that are `arriving`) into rows of their
/// own, and gives the people of its incidents their tags, in one act of the journal; answers how many records. Nothing
/// where the actor may not change them: the next sitting of somebody who may does it.
Result<int> settleArrivals(Workspace &office);
