// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <QString>

class Workspace;

/// What the data beside a paper calls a record: its reference, else what it is named by, as a badge's number or a
/// department's name; empty where that would name a person, or where there is no such record.
QString citation(const Workspace &workspace, RecordId id);
