// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/scope.h"
#include "core/records/saved.h"
#include "core/risks/risk.h"

class Database;

/// The live risks that the scope lets through, oldest first.
Result<std::vector<Saved<Risk>>> allRisks(const Database &database, const Scope &scope);
/// Of these those that name the incident.
Result<std::vector<Saved<Risk>>> risksWith(const Database &database, const Scope &scope, Id<Incident> incident);
/// Of these those that name the measure.
Result<std::vector<Saved<Risk>>> risksWith(const Database &database, const Scope &scope, Id<Measure> measure);
/// Of these those that were raised from the assessment.
Result<std::vector<Saved<Risk>>> risksFrom(const Database &database, const Scope &scope, Id<RiskAssessment> assessment);
/// The live controls that assessments and risks share, oldest first.
Result<std::vector<Id<Control>>> sharedControls(const Database &database);
/// The day up to which the last paper that was issued to the committee counts, before `today`; not known: there is
/// none.
Result<Day> lastPaperDay(const Database &database, Day today);
