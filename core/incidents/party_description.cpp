// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/party.h"
#include "core/records/kind.h"

namespace party {
constexpr Field fields[] = {
    field<&Party::role>("role", label("Part")).list("party-role").required(),
    field<&Party::person>("person", label("Person")).personal(),
    field<&Party::description>("description", label("Description"))
        .personal()
        .searched()
        .help(label("What was seen or told, where the name is not known.")),
    field<&Party::category>("category", label("Category")).list("person-category"),
    field<&Party::harm>("harm", label("Harm")).list("harm"),
};
constexpr Section sections[] = {{"party", label("Person involved"), fields}};

constexpr Kind description{.name = "party",
                           .label = label("Person involved"),
                           .plural = label("People involved"),
                           .area = Area::Incidents,
                           .naming = "description",
                           .anyOf = "person description category",
                           .sections = sections,
                           .shape = shapeOf<Party>(),
                           .table = "incident_parties"};
} // namespace party

template <> const Kind &kindOf<Party>() { return party::description; }
