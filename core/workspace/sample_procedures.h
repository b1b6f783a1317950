// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/sample_office.h"

/// What was done of the procedures of the open incidents by the end of the sample: kinds that are told at once were
/// taken up but for the newest, some steps are marked, a manager answered, actions are set.
void scheduleProcedures(const SampleOffice &office, SampleTimeline &timeline);
