// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/paper_days.h"
#include "core/records/names.h"

Day lastPaperDay(const Names &names, Day today)
{
    const auto *papers = dynamic_cast<const PaperDays *>(&names);
    return papers ? papers->lastPaperDay(today) : Day();
}
