// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/may.h"
#include "core/analysis/periods.h"
#include "core/base/result.h"

class Database;

/// The numbers of the live incidents that count in the period and were entered by the end of the day, in order of the
/// day.
Result<std::vector<RecordId>> incidentsOfPeriod(const Database &database, const Scope &scope, const Period &period,
                                                Day enteredBy);
