// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/sample_office.h"

/// Puts the risks of the register on the timeline: strategic and operational ones, some of which moved since the last
/// paper; one is accepted, the acceptance of one ran out, one is raised with the board, one is closed.
void scheduleRiskRegister(const SampleOffice &office, SampleTimeline &timeline);
