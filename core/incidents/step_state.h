// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

/// What became of one step of a procedure on an incident; a step without one of these is still to do.
struct StepState {
    RecordId id = 0;
    QString step; ///< the step's code, the same in every procedure that asks for it
    Code state;
    QString why; ///< where it does not apply
    QString evidence;
    QString by;
    Moment at;
    bool operator==(const StepState &) const = default;
};
template <> const Kind &kindOf<StepState>();
