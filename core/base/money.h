// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <compare>

/// Pounds held as whole pence; may be negative in differences.
struct Money {
    qint64 pence = 0;
    constexpr auto operator<=>(const Money &) const = default; // NOLINT(modernize-use-nullptr): the compiler wrote it
};

/// `£1,250` or `£1,250.50`: pence are shown only where there are any.
QString show(Money money);
