// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/sample_timeline.h"
#include "core/workspace/workspace.h"

/// Puts letters of the last year on the timeline: warnings served and returned, word back to reporters, a sheet for the
/// police, and one that is still a draft. The office outlives the timeline.
void scheduleLetters(const Workspace &office, Day until, SampleTimeline &timeline);
