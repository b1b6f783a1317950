// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/xmr.h"
#include <QString>

/// What the rules found, in neutral words, on the months from `firstNew` on and on no earlier one: older months were in
/// an earlier paper (PACK.md 1, rule 6). Says where the average was restarted and why, and where fewer months than the
/// rules ask for stand behind the limits. The chart's points are months, each on its first day.
QString monthlySentence(const XmrChart &chart, Day firstNew);
