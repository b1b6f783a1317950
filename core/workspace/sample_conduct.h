// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/sample_office.h"

/// Puts sanctions of several types and states on the timeline and, at its end, what the LSMS decided about the courses
/// of conduct that the incidents make: each stage of the ladder is there where there are courses enough.
void scheduleConduct(const SampleOffice &office, SampleTimeline &timeline);
