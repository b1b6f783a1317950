// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/scope.h"
#include "core/base/result.h"
#include "core/incidents/person_incidents.h"

class Database;

/// Every part that any of the entries had in live incidents within the scope, the newest first. Exercises and incidents
/// marked as duplicates are left out.
Result<std::vector<PersonPart>> partsOf(const Database &database, const Scope &scope,
                                        std::span<const Id<Person>> entries);
/// Every part that anybody of the register had in live incidents of that day or later, as above; of all where the day
/// is not known.
Result<std::vector<PersonPart>> partsSince(const Database &database, const Scope &scope, Day day);
