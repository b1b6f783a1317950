// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/workspace.h"

/// Adds risk assessments of the departments and sites there are, turn by turn, made over the last twelve months, each
/// with three hazards that cover what happens there.
void addAssessments(Workspace &office, int count);
