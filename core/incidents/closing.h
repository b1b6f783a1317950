// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/records/kind.h"

/// What stands between an incident and its closing: whatever refuses its record at that stage, and where the office
/// asks for a second person (`secondPerson`), a signature that is not its owner's. Empty where it may be closed.
Problems closingProblems(const Incident &incident, bool secondPerson, const RuleContext &context);
/// Whether the police still owe it an outcome, for which they are asked when it is closed too.
bool awaitsPolice(const Incident &incident, const RuleContext &context);
/// The incident as it is when somebody opens it again: why, and no longer signed off. Refused without a reason.
Result<Incident> reopened(Incident incident, const QString &why);
