// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/party.h"
#include "core/records/kind.h"
#include <QCoreApplication>

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

void rules(const Party &party, const RuleContext &, Problems &problems)
{
    if (party.person.isNull() && party.description.trimmed().isEmpty() && !party.category.isKnown())
        problems.push_back(
            {QStringLiteral("person"),
             QCoreApplication::translate("party", "Say who it was: a person, a description or a category.")});
}

constexpr Kind description{.name = "party",
                           .label = label("Person involved"),
                           .plural = label("People involved"),
                           .icon = "person",
                           .area = Area::Incidents,
                           .naming = "description",
                           .sections = sections,
                           .shape = shapeOf<Party>(),
                           .rules = rulesOf<Party, rules>(),
                           .table = "incident_parties"};
} // namespace party

template <> const Kind &kindOf<Party>() { return party::description; }
