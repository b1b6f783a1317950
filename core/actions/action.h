// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/person_kind.h"
#include "core/records/any_id.h"

/// Something that somebody is to do, because of the record it hangs on (DOMAIN.md 16).
struct Action {
    AnyId holder; ///< the incident, assessment or other record it comes from
    QString what;
    Id<Person> owner;
    Code organisation; ///< whose it is to do: ours, the landlord's, a provider's
    Code priority;
    Day due;       ///< as first set, or moved to
    QString moved; ///< why the day was moved, as often as it was
    Day done;
    QString evidence;
    QString obligations; ///< ids, a blank between them
    bool operator==(const Action &) const = default;
};
template <> const Kind &kindOf<Action>();

/// Whether it still waits on the day: not done, or done later.
bool isOpenOn(const Action &action, Day day);
