// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/working_days.h"
#include "core/records/field.h"
#include <span>

/// A day on which offices are closed in some part of the United Kingdom: an edited table, never computed (DOMAIN.md
/// 13).
struct BankHoliday {
    Day day;
    QString name;
    Codes where;     ///< the parts of the United Kingdom that keep it
    QString shipped; ///< digest of the shipped item it came from; empty: the office's own
    bool operator==(const BankHoliday &) const = default;
};
template <> const Kind &kindOf<BankHoliday>();

/// The days on which offices are closed in one part of the United Kingdom, sorted, each once; with no part named, in
/// any.
BankHolidays bankHolidays(std::span<const BankHoliday> table, const Code &part = {});
