// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/letters/letter.h"
#include "core/workspace/workspace.h"

/// The sentence that says why the ladder of the person whom the letter goes to has no such step now: it is paused or
/// was skipped, and why (PA3). Empty for any other letter, and where nothing stands against it.
Result<QString> pauseAgainst(const Workspace &workspace, const Letter &letter);
