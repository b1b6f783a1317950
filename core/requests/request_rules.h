// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include "core/requests/information_request.h"

/// What one request must say: an outcome once it is answered, a reason for an extension and for each thing withheld; a
/// request of a type about one person names whom, and warns of what was found and is not decided when it is answered.
void requestRules(const InformationRequest &request, const RuleContext &context, Problems &problems);
/// How many of the places found nobody has decided about.
int undecided(const InformationRequest &request);
