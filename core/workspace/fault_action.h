// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"
#include "core/office/time_limits.h"
#include "core/premises/measure.h"
#include "core/records/saved.h"

/// The action that a fault asks for: it hangs on the measure, is owed by whose test it is and seen to by who of ours
/// sees that it is tested, and is due within the office's limit from the day on which the fault was found.
Action faultAction(const Saved<Measure> &measure, const MeasureTest &test, const TimeLimits &limits,
                   const Names &names);
