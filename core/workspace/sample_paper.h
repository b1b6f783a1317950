// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/periods.h"
#include "core/workspace/sample_material.h"
#include "core/workspace/sample_timeline.h"

/// A committee paper of the sample.
struct SamplePaper {
    Period period; ///< two calendar months
    Day cutOff, issued, meeting;
};

/// The paper before the one that would be written at the end of the sample: that one reports the last two whole months.
SamplePaper paperBefore(Day until);

/// Puts that paper on the timeline, issued from the records as they then were. No pages are kept with it: a PDF says
/// when it was made, and the same options give the same records.
void schedulePaper(const SampleMaterial &material, Day until, SampleTimeline &timeline);
