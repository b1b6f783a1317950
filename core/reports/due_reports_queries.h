// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/actor.h"
#include "core/base/result.h"
#include "core/reports/due_reports.h"

class Database;
class Names;

/// What is open on the day, within what the actor may read.
Result<HandOverFacts> handOverFacts(const Database &database, const Names &names, const Actor &actor,
                                    const Deadline &now);
