// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/risks/control.h"

/// A shared control as one assessment uses it.
struct HazardControl {
    RecordId id = 0;
    Id<Control> control;
    std::optional<int> hazard; ///< the number of the hazard; none: all of them
    Code state;                ///< in place, planned, exempt
    Day due;                   ///< of one that is planned
    QString why;               ///< why it need not be there
    QString agreedBy;          ///< who agreed to that
    bool operator==(const HazardControl &) const = default;
};
template <> const Kind &kindOf<HazardControl>();
