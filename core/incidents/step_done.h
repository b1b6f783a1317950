// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

/// What was done at once about an incident: one tick of question 9 of the first report.
struct StepDone {
    RecordId id = 0;
    Code step;
    Moment at;
    QString by;
    QString theirReference; ///< what the police, the landlord or IT call it
    bool operator==(const StepDone &) const = default;
};
template <> const Kind &kindOf<StepDone>();
