// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/risks/hazard.h"

namespace hazard {
constexpr Field what[] = {
    field<&Hazard::hazard>("hazard", label("Hazard")).required().searched(),
    field<&Hazard::category>("category", label("Kind of hazard")).list("hazard-category"),
    field<&Hazard::carried>("carried", label("Carried over")).derived().when("carried", "1"),
    field<&Hazard::reviewed>("reviewed", label("Since the last assessment")).list("hazard-review").when("carried", "1"),
};
/// Shown, but on no step: the program gives it.
constexpr Field numbered[] = {
    field<&Hazard::number>("number", label("Number")).derived(),
};
constexpr Field who[] = {
    field<&Hazard::whoHarmed>("who_harmed", label("Who might be harmed, and how")),
};
constexpr Field now[] = {
    field<&Hazard::existingControls>("existing_controls", label("Existing controls")).longText().searched(),
    field<&Hazard::inherentLikelihood>("inherent_likelihood", label("Inherent likelihood"))
        .score("likelihood", "inherent_consequence"),
    field<&Hazard::inherentConsequence>("inherent_consequence", label("Inherent consequence"))
        .score("consequence", "inherent_likelihood"),
    field<&Hazard::currentLikelihood>("current_likelihood", label("Current likelihood"))
        .score("likelihood", "current_consequence"),
    field<&Hazard::currentConsequence>("current_consequence", label("Current consequence"))
        .score("consequence", "current_likelihood"),
};
constexpr Field more[] = {
    field<&Hazard::furtherAction>("further_action", label("Further action")).longText(),
    field<&Hazard::actionBy>("action_by", label("By whom")),
    field<&Hazard::actionDue>("action_due", label("By when")),
    field<&Hazard::targetLikelihood>("target_likelihood", label("Target likelihood"))
        .score("likelihood", "target_consequence"),
    field<&Hazard::targetConsequence>("target_consequence", label("Target consequence"))
        .score("consequence", "target_likelihood"),
};
constexpr Section sections[] = {
    {"hazard", label("Hazard"), what},           {"who", label("Who might be harmed"), who},
    {"now", label("What is done already"), now}, {"more", label("What more is needed"), more},
    {"numbered", label("Number"), numbered},
};
constexpr Kind description{.name = "hazard",
                           .label = label("Hazard"),
                           .plural = label("Hazards"),
                           .area = Area::Risks,
                           .naming = "hazard",
                           .sections = sections,
                           .shape = shapeOf<Hazard>(),
                           .table = "risk_assessment_hazards"};
} // namespace hazard

template <> const Kind &kindOf<Hazard>() { return hazard::description; }
