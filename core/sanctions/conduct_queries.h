// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/scope.h"
#include "core/base/result.h"
#include "core/base/working_days.h"
#include "core/records/names.h"
#include "core/sanctions/conduct_facts.h"
#include "core/sanctions/ladder.h"
#include <QDateTime>

class Database;

/// Which incidents courses are found from.
struct ConductAsk {
    Scope scope;                                       ///< of `Act::Read` or `Act::Export` on incidents
    QDateTime enteredBefore;                           ///< UTC; invalid: all
    std::optional<std::vector<RecordId>> alleged = {}; ///< only reports in which one of these is alleged
};

/// Reads what courses are found from: live reports of kinds that connect (trait `course-of-conduct`, as main or other
/// kind) with somebody alleged, no exercises and no duplicates; what was decided; sanctions
/// and letters to the person alleged that are a rung, and who was told to stop.
Result<ConductFacts> conductFacts(const Database &database, const Names &names, const ConductAsk &ask);
/// The sanctions that answer an incident, withdrawn ones left out, oldest first.
Result<std::vector<RecordId>> sanctionsAnswering(const Database &database, RecordId incident);

/// The office's own bank holidays.
Result<BankHolidays> officeHolidays(const Database &database);

/// The limits as the office keeps them.
LadderLimits ladderLimits(const Names &names);
