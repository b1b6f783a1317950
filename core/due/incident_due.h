// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/due/due_context.h"
#include "core/procedures/incident_checklist.h"

/// An incident that still asks something, with what hangs on it, as far as deadlines ask.
struct OpenIncident {
    RecordId id = 0;
    QString reference;
    bool isClosed = false; ///< what it still asks is what the police have to say
    QString entered;       ///< as the file keeps instants
    HangingProofs hanging;
    Incident value; ///< the fields that deadlines need; the others are not known
};

/// Everything due of an incident (DOMAIN.md 13): what its kind, its police cases, the bodies to be told and its
/// evidence ask, and the open steps of its procedures; of a closed one only what its police cases ask. Nothing of a
/// drill, and nothing of a duplicate.
void addIncidentDue(std::vector<DueItem> &items, const OpenIncident &incident, const ProcedurePlan &plan,
                    const DueContext &context);
/// Whether it is of a kind that the LSMS hears of at once and has not taken up (OBLIGATIONS P5.21): neither
/// acknowledged nor reviewed.
bool waitsForLsms(const Incident &incident, const Names &names);
