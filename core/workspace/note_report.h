// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/reports/catalogue.h"
#include "core/workspace/workspace.h"

/// Where the readings of the actor are journalled, writes that they read the register or the record that a report
/// prints; as `Workspace::list` and `load` do, before the report is made anywhere. NotAllowed where they may not.
Result<void> noteReport(const Workspace &workspace, const ReportRequest &request);
