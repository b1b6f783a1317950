// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/workspace.h"

/// Lets the office's choice lists, bank holidays, time limits, courses, letters and procedures follow what this version
/// ships: untouched items follow, edited ones stay (ARCHITECTURE.md idea 5). Each list waits for somebody who may
/// change it. One act, none where nothing differs; answers how many items were brought up to date.
Result<int> bringPolicyUpToDate(Workspace &office);
