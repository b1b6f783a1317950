// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

/// One place where the office holds something about the person who asks, and what becomes of it in the answer.
struct FoundInRecord {
    RecordId id = 0;
    QString record;  ///< its reference, or that of the record it hangs on
    QString place;   ///< `Incident, what happened`
    QString excerpt; ///< the words around the name
    Code decision;   ///< included, redacted or withheld; empty: not decided yet
    QString ground;  ///< why redacted or withheld
    bool operator==(const FoundInRecord &) const = default;
};
template <> const Kind &kindOf<FoundInRecord>();
