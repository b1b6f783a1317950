// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/saved.h"
#include "core/reports/report.h"

/// A kind's form on paper, from its description: every section and field that a person fills, each with what is known
/// or room to write, choices as boxes to tick. Without a record it is blank, and asks of each person or thing the first
/// section only. `guarded` fields are left out of a filled one unless the reader may see them; sections and lists with
/// the keys of `leftOut` are left out of any. `alsoByHand` are fields, as `property.value`, that a blank form asks of
/// each thing too.
Report recordForm(const Kind &kind, const AnySaved *saved, const Names &names, bool withGuarded,
                  const QStringList &leftOut = {}, const QStringList &alsoByHand = {});
