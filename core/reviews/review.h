// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include "core/records/any_id.h"

/// What was looked at again, what was found, and when the director who leads on security heard of it (OBLIGATIONS
/// P5.17).
struct Review {
    AnyId holder; ///< the incident, assessment or person reviewed; none: a look over many
    Day on;
    Id<Person> by;
    QString what; ///< incidents of the quarter, an assessment, a site
    QString found;
    Day toldDirector;
    QString answer; ///< what the director said
    bool operator==(const Review &) const = default;
};
template <> const Kind &kindOf<Review>();
