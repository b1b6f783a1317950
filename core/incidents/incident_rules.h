// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"
#include "core/records/kind.h"

/// What must hold for an incident to be saved. Its times lie in order and not after today; it says what happened and
/// when. To be closed, its reporter was told the outcome, where there is one. Doubtful things are said without standing
/// in the way.
void incidentRules(const Incident &incident, const RuleContext &context, Problems &problems);

/// Fills what follows from the rest where it is not known: the summary, the status in which incidents arrive, the first
/// grade of harm and the one that holds now.
void completeIncident(Incident &incident, const RuleContext &context);

/// Whether reports of the kind are confidential unless someone says otherwise (trait `confidential`).
bool isConfidentialKind(const Code &kind, const Names &names);

/// The first sentence of a text, at most 120 characters: a longer one is cut at a word and ends in “…”.
QString firstSentence(const QString &text);

/// Days from the discovery, or else the occurrence, to the first report; none where either is not known.
std::optional<int> daysToReport(const Incident &incident);

/// The grade of harm that an answer to “was anyone hurt or shaken?” means, from its trait `grade:…`; not known where it
/// has none.
Code gradeOf(const Code &firstHarm, const Names &names);
