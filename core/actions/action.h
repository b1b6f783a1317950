// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action_rows.h"
#include "core/base/money.h"
#include "core/office/person_kind.h"
#include "core/records/any_id.h"
#include <vector>

/// Something that somebody is to do, because of the record it hangs on (DOMAIN.md 16).
struct Action {
    AnyId holder; ///< the incident, assessment or other record it comes from
    QString what;
    Id<Person> owner;
    Code organisation; ///< whose it is to do: ours, the landlord's, a provider's
    Code priority;
    Code principle; ///< of the policy that it serves (P3)
    Day start;
    Day due;       ///< as first set, or moved to
    Day firstDue;  ///< as first set; not known while it was never moved
    QString moved; ///< as older offices have it: why the day was moved
    std::vector<ActionMove> moves;
    std::vector<ActionProgress> progress;
    std::optional<Money> cost;
    Day done;
    QString evidence;
    Id<Person> verifiedBy; ///< another person than who did it
    Day verified;
    QString obligations; ///< ids, a blank between them
    bool operator==(const Action &) const = default;
};
template <> const Kind &kindOf<Action>();

/// Whether it still waits on the day: not done, or done later.
bool isOpenOn(const Action &action, Day day);
