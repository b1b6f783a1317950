// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/any_record.h"
#include <cstdint>

/// A record in which every field holds a value the description allows and every list has three numbered rows; the same
/// seed gives the same record. Texts carry quotes, bars, commas, line feeds, backslashes, accents and emoji.
AnyRecord filled(const Kind &kind, std::uint32_t seed, const Names &names);
/// A value the field may hold.
Value filledValue(const Field &field, std::uint32_t seed, const Names &names);
/// Records worth trying: one with nothing, two with everything, one for each field alone, one with a single blank row.
std::vector<AnyRecord> variety(const Kind &kind, const Names &names);
