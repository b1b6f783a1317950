// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/base/result.h"
#include "core/records/names.h"
#include <set>
#include <vector>

class Database;

/// Who may have a course that still asks something: those given, people alleged in reports that connect by their main
/// or a further kind and that are open or were closed since a day (not known: none), and those with a course that is
/// kept; each with every entry of the register that was merged with it.
Result<std::vector<RecordId>> peopleOfConduct(const Database &database, const Names &names,
                                              const std::set<RecordId> &alleged, Day since);
