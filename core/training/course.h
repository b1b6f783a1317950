// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

/// A course that people attend (DOMAIN.md 7); how long it holds is the office's own.
struct Course {
    QString title;
    QString code; ///< of the shipped course; empty: the office's own
    Code level;
    Code method;
    std::optional<int> months; ///< a pass holds for; not known: for good
    bool once = false;
    QString requiredOf; ///< `everyone`, or words for a person
    QString description;
    QString content;
    QString traits;       ///< what the program may ask of it, one a line
    bool retired = false; ///< kept where used, not offered
    QString shipped;      ///< digest of the shipped item it came from; empty: the office's own
    bool operator==(const Course &) const = default;
};
template <> const Kind &kindOf<Course>();
