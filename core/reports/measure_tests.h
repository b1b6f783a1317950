// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/analysis/periods.h"
#include "core/premises/measure.h"
#include "core/records/saved.h"
#include "core/reports/report.h"
#include <span>

/// How the tests of some measures went in a period, and how the measures stand at its end.
struct TestTally {
    qint64 due = 0;    ///< tests that fell due in the period, and those overdue when it began
    qint64 inTime = 0; ///< of these, made by their day
    qint64 failed = 0; ///< tests of the period that found a fault
    std::vector<RecordId> dueIds, inTimeIds, failedIds; ///< the measures of these
    std::vector<RecordId> faultOpen;                    ///< measures, at the end
    std::vector<RecordId> overdue;
    void add(const TestTally &other);
};

/// The tests of one measure in the period. A test that falls due after the last one of the period counts in the next.
TestTally tallyOf(RecordId id, const Measure &measure, const Period &period, const Names &names);

/// The tests of the same site, kind and owner together.
struct TestLine {
    Id<Site> site;
    Code kind;
    Code whose;
    TestTally tally;
};
/// By the sites' names, then in the order of the lists.
std::vector<TestLine> testLines(std::span<const Saved<Measure>> measures, const Period &period, const Names &names);

/// Measures' test compliance: by site, kind and whose test (OBLIGATIONS P4.2, P5.6).
Report measureTestReport(std::span<const Saved<Measure>> measures, const Period &period, const Names &names);
