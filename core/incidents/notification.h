// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

/// Whether a body has to hear of an incident, and when it did (DOMAIN.md 16). A suspicion of fraud or bribery is no
/// more than this: who was told when, and what they call it (OBLIGATIONS P8.7).
struct Notification {
    RecordId id = 0;
    Code body;
    Code needed; ///< yes, no, not decided
    QString why;
    Moment due;
    Moment sent;
    QString how;
    QString by;
    QString reference; ///< theirs
    QString answer;    ///< what came back: an outcome in a sentence
    bool operator==(const Notification &) const = default;
};
template <> const Kind &kindOf<Notification>();
