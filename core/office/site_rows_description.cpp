// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/site_rows.h"
#include "core/records/kind.h"

namespace emergency_procedure {
constexpr Field fields[] = {
    field<&EmergencyProcedure::procedure>("procedure", label("Procedure")).list("emergency-procedure").required(),
    field<&EmergencyProcedure::where>("written_where", label("Where it is written down")),
    field<&EmergencyProcedure::tested>("tested", label("Last tested on")).past(),
    field<&EmergencyProcedure::shown>("shown", label("What the test showed")),
};
constexpr Section sections[] = {{"emergency_procedure", label("Emergency procedure"), fields}};
constexpr Kind description{.name = "emergency_procedure",
                           .label = label("Emergency procedure"),
                           .plural = label("Emergency procedures"),
                           .sections = sections,
                           .shape = shapeOf<EmergencyProcedure>(),
                           .table = "site_procedures"};
} // namespace emergency_procedure

namespace key_holder {
constexpr Field fields[] = {
    field<&KeyHolder::person>("person", label("Who")),
    field<&KeyHolder::contact>("contact", label("Firm, if nobody of ours")),
    field<&KeyHolder::phone>("phone", label("Telephone")).personal(),
};
constexpr Section sections[] = {{"key_holder", label("Key holder"), fields}};
constexpr Kind description{.name = "key_holder",
                           .label = label("Key holder"),
                           .plural = label("Key holders, as they are rung"),
                           .anyOf = "person contact",
                           .sections = sections,
                           .shape = shapeOf<KeyHolder>(),
                           .table = "site_key_holders"};
} // namespace key_holder

template <> const Kind &kindOf<EmergencyProcedure>() { return emergency_procedure::description; }
template <> const Kind &kindOf<KeyHolder>() { return key_holder::description; }
