// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/derived_list.h"
#include "core/workspace/workspace.h"

/// Exports the risks that are not closed and the assessments that no other has replaced, as far as the actor may read
/// them, as CLI.md lists the risk register; it says nothing about persons. NotAllowed for who may not read assessments.
Result<ExportOutcome> exportRiskRegister(const Workspace &workspace, ExportFormat format, Day on, QIODevice &out);
