// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"

/// What stands in the way of saving the record, or is worth saying, in the order of the description and then the kind's
/// own rules: what is needed at the stage, ranges, codes that no list has, texts that can't be stored; child rows under
/// paths like `parties/2/role`. A field that is not asked for is not needed; one that holds a value is looked at all
/// the same. Problems between records (uniqueness, links that lead nowhere) are storage's to find.
Problems problems(const Kind &kind, const void *record, const RuleContext &context);
