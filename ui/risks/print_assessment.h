// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"

class Prompts;
class QWidget;
class Workspace;

/// Shows an assessment as it is pinned to the wall; noted as read where that is journalled. What stands in the way is
/// told.
void printAssessment(const Workspace &workspace, Prompts &prompts, RecordId id, QWidget *over);
