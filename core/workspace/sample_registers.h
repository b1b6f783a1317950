// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/sample_office.h"

/// Puts line managers' risk assessments and their reviews on the timeline: some are due, some overdue, and a few
/// departments have none.
void scheduleRisks(const SampleOffice &office, const SampleMaterial &material, SampleTimeline &timeline,
                   Chance &chance);

/// Puts the badges of all workers on the timeline, so that every state of a badge is there in the end.
void scheduleBadges(const SampleOffice &office, SampleTimeline &timeline, Chance &chance);

/// Puts the learning system's monthly listings on the timeline, so that every state of training is there in the end.
void scheduleTraining(const SampleOffice &office, const SampleMaterial &material, SampleTimeline &timeline,
                      Chance &chance);
