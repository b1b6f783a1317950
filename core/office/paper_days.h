// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/day.h"

class Names;

/// What names an office also knows, where it has papers.
class PaperDays {
public:
    virtual ~PaperDays() = default;
    /// The day up to which the last paper that was issued to the committee counts, before `today`; not known: there is
    /// none.
    virtual Day lastPaperDay(Day today) const = 0;
};

/// That day, as far as the names know papers at all.
Day lastPaperDay(const Names &names, Day today);
