// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/sample_incident.h"

/// Puts incidents and all that is done about them on the timeline: each report and each step an act of its own, or,
/// where there are more than 5,000, the reports of a month in one act and what became of them four months later in
/// another. `names` are asked while the timeline runs; everything handed over outlives it.
void scheduleIncidents(const std::vector<SampleOccasion> &occasions, const SampleMaterial &material,
                       const SampleOffice &office, const Names &names, SampleTimeline &timeline);
