// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/moment.h"
#include "core/office/contact.h"
#include "core/records/any_id.h"
#include <span>

/// One contact with somebody outside about a record of whatever kind: the police, a prosecutor, another agency
/// (P5.14).
struct ContactNote {
    AnyId holder; ///< the record it is about
    Moment at;
    Id<Contact> contact;
    QString withWhom; ///< as typed, where the register of contacts does not have them
    Code channel;
    QString said;
    Day nextChase; ///< when to ask again
    bool operator==(const ContactNote &) const = default;
};
template <> const Kind &kindOf<ContactNote>();

/// The day on which somebody is to be asked again about a record: what its last contact says; not known where that
/// says nothing, or there is none.
Day nextChase(std::span<const ContactNote> notes);
