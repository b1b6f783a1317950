// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/due/incident_due.h"
#include "core/sanctions/ladder.h"

/// What a course of conduct asks for (OBLIGATIONS PA3): the rungs that the reports call for, the Accountable Officer
/// and the lay member who hear of each action, and within the horizon the last day for a charge while it can be
/// brought. A possible course says so: its rungs do not wait for the LSMS to confirm it.
void addConductDue(std::vector<DueItem> &items, const FoundCourse &course, const DueContext &context);
