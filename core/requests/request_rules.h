// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include "core/requests/information_request.h"

/// What one request must say: an outcome once it is answered, a reason for an extension and for what was withheld; a
/// request of a type about one person names whom, and warns of what was found and is not decided when it is answered.
void requestRules(const InformationRequest &request, const RuleContext &context, Problems &problems);
/// Whether its outcome says that something was withheld (trait `withholds`) and nothing says yet what and why: neither
/// its words nor a place found that is held back.
bool asksWhatWasWithheld(const InformationRequest &request, const Names &names);
/// How many of the places found nobody has decided about.
int undecided(const InformationRequest &request);
