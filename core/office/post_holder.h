// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/person_kind.h"

/// Who holds a post of the office from when to when (OBLIGATIONS P1.3, P2.2); a post without one is vacant.
struct PostHolder {
    Code post;
    Id<Person> person;
    Day first;
    Day last;      ///< not known: still in post
    Day delegated; ///< of the Accountable Officer's delegation
    QString accreditation;
    Day accreditedUntil;
    bool deputy = false;
    bool operator==(const PostHolder &) const = default;
};
template <> const Kind &kindOf<PostHolder>();

/// Whether the post is held by this holder on the day; both ends count.
bool holdsOn(const PostHolder &holder, Day day);
