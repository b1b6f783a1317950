// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/letters/letter.h"
#include "core/records/kind.h"

/// A letter to a person names that person; one that was issued is as it was sent; it is served after it was issued.
void letterRules(const Letter &letter, const RuleContext &context, Problems &problems);
/// Draft, issued, served, or returned.
Found letterState(const Letter &letter, Day today, const Names &names);
