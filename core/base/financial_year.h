// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"

/// The NHS financial year, 1 April to 31 March, named by the calendar year it begins in.
struct FinancialYear {
    int begins = 0;
    static FinancialYear of(Day day);
    Day first() const { return Day(begins, 4, 1); }
    Day last() const { return Day(begins + 1, 3, 31); }
    /// `2026/27`.
    QString name() const;
    auto operator<=>(const FinancialYear &) const = default;
};
