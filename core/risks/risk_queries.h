// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/actor.h"
#include "core/access/scope.h"
#include "core/records/saved.h"
#include "core/risks/assessed.h"
#include "core/risks/covered.h"

class Database;

/// The live assessments that no other has replaced, oldest first.
Result<std::vector<Saved<RiskAssessment>>> currentAssessments(const Database &database, const Scope &scope);
/// What is to be assessed and what has been, as far as the actor may read it: who reads the assessments of some
/// departments alone sees those departments, and no sites.
Result<AssessedFacts> assessedFacts(const Database &database, const Actor &actor, Day today);
/// Live incidents since a day, no exercises and no duplicates, in the order of their days; one of which only the report
/// or the finding has a day goes by that.
Result<std::vector<Happened>> happenedSince(const Database &database, Day since, const Scope &scope);
