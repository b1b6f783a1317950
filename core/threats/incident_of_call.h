// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/threats/threat_call.h"

class Names;

/// The incident that a threat call becomes: of the kind with the trait `threat-call`, told at the moment it began, the
/// caller as the person alleged, the words and answers in its narrative, 999 and the director as what was done at
/// once. An exercise becomes an exercise, which no figure counts.
Incident incidentOf(const ThreatCall &call, const Names &names);

/// What the caller said, a line each, in quotes behind its time; empty where nothing was noted.
QString wordsAsText(const ThreatCall &call);
/// A time into a call: `1:05`.
QString showSeconds(int seconds);
