// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

/// A later day that was agreed for an action, and why.
struct ActionMove {
    RecordId id = 0;
    Day to;
    QString why;
    Day agreed;
    bool operator==(const ActionMove &) const = default;
};
template <> const Kind &kindOf<ActionMove>();

/// What was done about an action so far.
struct ActionProgress {
    RecordId id = 0;
    Day on;
    QString by;
    QString note;
    bool operator==(const ActionProgress &) const = default;
};
template <> const Kind &kindOf<ActionProgress>();
