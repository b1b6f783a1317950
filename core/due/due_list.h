// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/actor.h"
#include "core/base/result.h"
#include "core/due/due_item.h"
#include <memory>

class Database;
class Names;

/// Everything that is due of an office for a moment or a whole day, in the order of `sortDue`, within what the actor
/// may read: every deadline of DOMAIN.md 13 whose records there are, and the steps of procedures.
Result<std::vector<DueItem>> dueList(const Database &database, const Names &names, const Actor &actor,
                                     const Deadline &now);
