// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"
#include "core/risks/covered.h"
#include "core/risks/risk.h"
#include <span>

/// How often a risk was said to happen, and how often it did.
struct Foretold {
    std::optional<int> timesAYear;   ///< what its likelihood says (trait `times:` of `likelihood`)
    std::vector<RecordId> incidents; ///< that it predicted or that somebody linked with it, within twelve months
    bool isMoreOften() const { return timesAYear && static_cast<int>(incidents.size()) > *timesAYear; }
    /// `Scored yearly, happened four times.`; only the second half where the likelihood does not say.
    QString words() const;
};

/// A year before today is the first day that counts.
Day foretoldSince(Day today);
/// Whether the risk predicted such an incident: of a kind whose group its category covers (trait `covers:`), at its
/// site and in its department, as far as it names them.
bool isForetold(const Risk &risk, const Happened &incident, const Names &names);
/// `incidents` in the order of their days; those before the twelve months do not count.
Foretold foretold(const Risk &risk, std::span<const Happened> incidents, Day today, const Names &names);
