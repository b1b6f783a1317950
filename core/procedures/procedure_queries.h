// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/procedures/procedure.h"
#include "core/records/saved.h"
#include <vector>

class Database;

/// Every live version of every procedure, the first entered first; they are no secret to anyone who has the file open.
Result<std::vector<Saved<Procedure>>> procedureVersions(const Database &database);
