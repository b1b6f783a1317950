// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/workspace/workspace.h"

/// The field by which records of the kind hang on one of whatever kind (`AnyId`); none for kinds that stand alone.
const Field *holderField(const Kind &kind);
/// The live records of a kind that hang on a record and that the actor may read, newest first.
Result<std::vector<AnySaved>> hungOn(const Workspace &workspace, const Kind &kind, RecordId holder);
