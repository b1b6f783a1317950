// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/conduct_facts.h"

RecordId ConductFacts::same(RecordId person) const
{
    // No longer than there are people, should two ever point at each other.
    for (qsizetype left = people.size(); left > 0; --left) {
        const auto at = people.find(person);
        if (at == people.end() || at->sameAs == 0)
            return person;
        person = at->sameAs;
    }
    return person;
}
