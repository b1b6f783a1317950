// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/diff.h"

/// A change as the history of a record tells it: `Kind: theft → physical assault`, `People involved: Role: victim →
/// witness`, `People involved: 1 added`. What was or is unknown reads “not known”; long texts are cut.
QString describe(const Kind &kind, const Change &change, const Names &names);
