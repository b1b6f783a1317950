// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/person_kind.h"

struct Contact;

/// One of a site's emergency procedures: evacuation, invacuation, lockdown, communication (DOMAIN.md 11), where it is
/// written down and when it was last tested.
struct EmergencyProcedure {
    RecordId id = 0;
    Code procedure;
    QString where;
    Day tested;
    QString shown; ///< what the test showed
    bool operator==(const EmergencyProcedure &) const = default;
};
template <> const Kind &kindOf<EmergencyProcedure>();

/// Who is rung when the alarm of a site sounds, in the order in which they are rung.
struct KeyHolder {
    RecordId id = 0;
    Id<Person> person;
    Id<Contact> contact; ///< a firm, where nobody of ours comes
    QString phone;
    bool operator==(const KeyHolder &) const = default;
};
template <> const Kind &kindOf<KeyHolder>();
