// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/export.h"
#include "core/workspace/workspace.h"

/// Exports what the workspace's actor may export, with what is computed as of `today`. Where personal data is among it,
/// or the actor's readings are journalled, the journal says who exported how much of what; an office open for reading
/// only can't say so. The caller throws away what the device holds where this fails.
Result<ExportOutcome> runExport(Workspace &workspace, const ExportRequest &request, Day today, QIODevice &out,
                                const Progress &progress = {});
