// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/record_facts.h"
#include "core/workspace/workspace.h"

/// The live records of a kind that hang on a record and that the actor may read, newest first.
Result<std::vector<AnySaved>> hungOn(const Workspace &workspace, const Kind &kind, RecordId holder);
