// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/saved.h"
#include "core/threats/kept_calls.h"

class Write;

/// What a kept call became in an office.
struct TakenIn {
    Saved<ThreatCall> call;
    Id<Incident> incident; ///< none where none was wanted
};

/// Brings a kept call into the office, with the incident that it becomes unless none is wanted. One that was taken in
/// before is answered as it stands: nothing is made twice, also where the program was killed in between. What the
/// office's lists do not know is kept in words.
Result<TakenIn> takeIn(Write &write, const KeptCall &kept, bool withIncident = true);

/// A call whose codes the lists know; the words for the others stand under what else was heard.
ThreatCall fitted(ThreatCall call, const Names &names);
