// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"

/// One occasion of conduct inside an incident: the policy counts reported incidents, the Act counts occasions
/// (DOMAIN.md 6.1).
struct Occasion {
    RecordId id = 0;
    Moment at;
    Code channel;
    Id<Person> affected; ///< at whom it was aimed, where the incident has several
    QString what;
    QString words; ///< exact
    QString evidence;
    QString witness;
    std::optional<bool> counts; ///< as the LSMS decided; not known: not yet
    bool operator==(const Occasion &) const = default;
};
template <> const Kind &kindOf<Occasion>();
