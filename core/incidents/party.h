// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"

/// Someone who had a part in an incident: a person of the register, or a description.
struct Party {
    RecordId id = 0;
    Code role;
    Id<Person> person;
    QString description; ///< as told, where nobody of the register is meant
    Code category;
    Code harm;
    bool operator==(const Party &) const = default;
};
template <> const Kind &kindOf<Party>();
