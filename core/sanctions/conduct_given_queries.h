// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sanctions/conduct_queries.h"

/// Reads which rungs people were given: by sanctions and letters that were issued, and by being told to stop as a
/// report says. After the reports with their parties and the people, whose merges decide who is meant.
Result<void> readRungsGiven(const Database &database, const Names &names, const ConductAsk &ask, ConductFacts &facts);
