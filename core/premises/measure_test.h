// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

/// One entry of a measure's test diary.
struct MeasureTest {
    RecordId id = 0;
    Day on;
    Code result;
    QString by;
    QString found; ///< what the test showed
    Day mended;    ///< the fault was put right
    bool operator==(const MeasureTest &) const = default;
};
template <> const Kind &kindOf<MeasureTest>();
