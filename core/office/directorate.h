// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/field.h"

struct Person;
template <> const Kind &kindOf<Person>();

/// A directorate and the director who answers for it.
struct Directorate {
    QString name;
    Id<Person> director;
    bool operator==(const Directorate &) const = default;
};
template <> const Kind &kindOf<Directorate>();
