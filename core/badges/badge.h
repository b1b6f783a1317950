// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/incident.h"

/// An identity badge and what became of it, a day each (DOMAIN.md 8).
struct Badge {
    QString number;
    Code kind;
    Id<Person> holder;
    Code reason;
    Day requested;
    Id<Person> authorisedBy;
    Day issued;
    Day expires; ///< the last day on which it is good
    Day suspended;
    Day lost;
    Day stolen;
    Day found;
    Id<Incident> incident; ///< of its loss
    Day returned;
    Day destroyed;
    QString destroyedBy;
    QString note;
    bool operator==(const Badge &) const = default;
};
template <> const Kind &kindOf<Badge>();
