// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/person_kind.h"

/// A directorate and the director who answers for it.
struct Directorate {
    QString name;
    Id<Person> director;
    bool operator==(const Directorate &) const = default;
};
template <> const Kind &kindOf<Directorate>();
