// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/access/scope.h"
#include "core/base/result.h"
#include "core/reports/pack/pack_facts.h"

class Database;

/// Reads what the paper is built from. Restricted cases are counted whoever asks; what an actor may see of them is the
/// builder's care.
Result<PackFacts> packFacts(const Database &database, const PackChoices &choices);

/// What reports on incidents alone are built from: those of them that the scope covers, staff, sites and the office.
Result<PackFacts> incidentFacts(const Database &database, const Scope &scope, const PackChoices &choices);

/// The paper issued last to this committee before this period, or none; where no committee is named, to any.
Result<std::optional<LastPaper>> lastPaper(const Database &database, const QString &report, const PackChoices &choices);
