// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/due/due_context.h"
#include "core/risks/assessed.h"

/// Names each department, team that works alone and site that has no current assessment: due since the review of its
/// last one was, and where nobody ever accepted one an office's limit after it was entered (OBLIGATIONS P5.18).
void addAssessedDue(std::vector<DueItem> &items, const AssessedFacts &facts, const DueContext &context);
