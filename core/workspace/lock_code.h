// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/premises/key_or_code.h"
#include "core/workspace/workspace.h"

/// Whether the person may see and change the code itself: who may change the record, in an office open for writing. Who
/// only reads the register does not see it.
bool mayShowCode(const Workspace &workspace, const Saved<KeyOrCode> &key);
/// The code in the clear, after the journal says who saw it; refused where none is kept, or nobody may.
Result<QString> showCode(Workspace &workspace, Id<KeyOrCode> key);
/// Keeps a code that is in use from the day on, sealed; neither it nor the old one stands in the journal.
Result<void> changeCode(Workspace &workspace, Id<KeyOrCode> key, const QString &code, Day from);
