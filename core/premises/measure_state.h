// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/premises/measure.h"
#include "core/records/kind.h"
#include <span>

/// Where a measure stands.
enum class MeasureState {
    Fault,       ///< the last test that was done found a fault which nobody has put right
    Overdue,     ///< the day of the next test has gone by
    NeverTested, ///< to be tested, and nothing says since when
    InOrder,
    NotTested, ///< nobody has said how often it is tested
    Exempt,
    Removed,
};

/// What a state is called; its word is the same in every language.
const StateName &nameOf(MeasureState state);
/// All of them, the ones to look at first before the others.
std::span<const MeasureState> measureStates();

/// The latest test that was done by the end of the day; none where only tests that did not take place are known.
const MeasureTest *lastTest(const Measure &measure, Day today, const Names &names);
/// The day of the next test: the interval after the latest one, before the first after the day since which it is in
/// use, the end of a month clamped. Not known without an interval or a day to count from, nor of one that is exempt or
/// removed by then.
Day nextTest(const Measure &measure, Day today, const Names &names);
/// Whether it is for testing by the day: its next test falls due by then, it was never tested, or its fault is open.
bool isForTesting(const Measure &measure, Day by, const Names &names);
/// The test whose fault is open at the end of the day: found by the latest test done, and not put right.
const MeasureTest *openFault(const Measure &measure, Day today, const Names &names);
/// Removed and exempt go before a fault, a fault before an overdue test. A test is overdue from the day after its day.
MeasureState measureState(const Measure &measure, Day today, const Names &names);
/// The state of today, as a measure shows it.
Found measureFound(const Measure &measure, Day today, const Names &names);
