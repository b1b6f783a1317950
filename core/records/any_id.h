// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/held.h"

/// The number of a record of whatever kind; default is none. A field that holds one is a link without a target: what
/// has it hangs on that record, and who may read or change the record may do so with what hangs on it.
struct AnyId {
    RecordId value = 0;
    constexpr bool isNull() const { return value == 0; }
    constexpr auto operator<=>(const AnyId &) const = default;
};

template <> struct Held<AnyId> {
    static constexpr Type type = Type::Link;
    static Value take(AnyId m) { return m.isNull() ? Value() : Value(m.value); }
    static bool put(AnyId &m, const Value &v) { return !v.isText() && (m.value = v.number(), true); }
};
