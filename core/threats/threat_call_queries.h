// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/result.h"
#include <vector>

class Database;
struct Incident;
struct ThreatCall;

/// The call that came from this card, withdrawn ones included; none where the office has none.
Result<Id<ThreatCall>> callOfCard(const Database &database, const QString &card);
/// The live calls that became the incident, in the order in which they were entered.
Result<std::vector<Id<ThreatCall>>> callsOfIncident(const Database &database, Id<Incident> incident);
