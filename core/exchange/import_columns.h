// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_plan.h"

/// The columns of the file that fill one thing, in the order of the file: the first that is not blank counts.
struct ImportSlot {
    const ImportTarget *target;
    std::vector<std::size_t> columns;
    std::vector<std::size_t> times; ///< columns with the time of day of a moment
};

/// Says what each heading fills, by the mapping and then by its words; puts down in the notes what is filled twice.
/// Refused with a sentence: a mapping to a field that the kind does not have, and a file of which no heading is known.
Result<void> readColumns(ImportPlan &plan, const QStringList &headings);
/// What the columns fill, each once.
std::vector<ImportSlot> slotsOf(const ImportPlan &plan);
