// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

/// Something a caller said, as it was typed.
struct ThreatWords {
    RecordId id = 0;
    Moment at;
    std::optional<int> seconds; ///< into the call
    QString words;              ///< exactly as said
    bool operator==(const ThreatWords &) const = default;
};
template <> const Kind &kindOf<ThreatWords>();
