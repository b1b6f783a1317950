// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <compare>

/// The number of any record: 63 bits, time-ordered, unique across kinds; 0 is none.
using RecordId = qint64;

/// The number of a record of one kind; default is none.
template <class T> struct Id {
    RecordId value = 0;
    constexpr bool isNull() const { return value == 0; }
    constexpr auto operator<=>(const Id &) const = default;
};
