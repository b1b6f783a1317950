// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_movement.h"
#include "core/risks/risk_rules.h"
#include "core/risks/risk_standing.h"

namespace risk {
constexpr Field what[] = {
    field<&Risk::title>("title", label("Risk"))
        .required()
        .column()
        .indexed()
        .searched()
        .help(label("In a few words: what could happen to whom or what.")),
    field<&Risk::level>("level", label("Level")).list("risk-level").required().column().indexed().counted(),
    field<&Risk::category>("category", label("Kind of hazard"))
        .list("hazard-category")
        .counted()
        .help(label("Incidents of this kind are counted beside its likelihood.")),
    field<&Risk::department>("department", label("Department")).indexed().counted().with(Field::Department),
    field<&Risk::site>("site", label("Site")).indexed().counted(),
    field<&Risk::owner>("owner", label("Owner")).handler().column().indexed().counted(),
    field<&Risk::raised>("raised", label("Raised on"))
        .past()
        .column()
        .indexed()
        .help(label("Left empty it is raised today.")),
    field<&Risk::assessment>("assessment", label("From the assessment")).indexed(),
    field<&Risk::hazard>("hazard", label("Its hazard number")).range(1, 999).beside("assessment"),
};
constexpr Field story[] = {
    field<&Risk::cause>("cause", label("Because of")).longText().searched().help(label("The cause.")),
    field<&Risk::event>("event", label("This may happen")).longText().searched().help(label("The event.")),
    field<&Risk::effect>("effect", label("Which would mean")).longText().searched().help(label("The effect.")),
};
constexpr Field scores[] = {
    field<&Risk::inherentLikelihood>("inherent_likelihood", label("Inherent likelihood"))
        .score("likelihood", "inherent_consequence"),
    field<&Risk::inherentConsequence>("inherent_consequence", label("Inherent consequence"))
        .score("consequence", "inherent_likelihood"),
    field<&Risk::currentLikelihood>("current_likelihood", label("Current likelihood"))
        .score("likelihood", "current_consequence")
        .indexed(),
    field<&Risk::currentConsequence>("current_consequence", label("Current consequence"))
        .score("consequence", "current_likelihood")
        .indexed(),
    field<&Risk::targetLikelihood>("target_likelihood", label("Target likelihood"))
        .score("likelihood", "target_consequence"),
    field<&Risk::targetConsequence>("target_consequence", label("Target consequence"))
        .score("consequence", "target_likelihood"),
};
constexpr Field assured[] = {
    field<&Risk::assuranceLevel>("assurance_level", label("How far the controls can be relied on"))
        .list("assurance-level")
        .counted(),
    field<&Risk::assurance>("assurance", label("How you know")).longText(),
};
constexpr Field review[] = {
    field<&Risk::reviewed>("reviewed", label("Last reviewed")).past().since("raised"),
    field<&Risk::nextReview>("next_review", label("Next review"))
        .since("reviewed raised")
        .indexed()
        .help(label("Left empty it follows from the score.")),
    field<&Risk::closed>("closed", label("Closed on")).past().since("raised").indexed(),
    field<&Risk::closedWhy>("closed_why", label("Why it is closed")).beside("closed"),
    field<&Risk::note>("note", label("Note")).longText(),
};
constexpr Section sections[] = {
    {"what", label("Risk"), what},       {"story", label("Cause, event, effect"), story},
    {"scores", label("Scores"), scores}, {"assurance", label("Assurance"), assured},
    {"review", label("Review"), review},
};
constexpr Children lists[] = {
    children<&Risk::controls>("controls", label("Controls")),
    children<&Risk::escalations>("escalations", label("Raised with those above")),
    children<&Risk::acceptances>("acceptances", label("Acceptances")),
    children<&Risk::incidents>("incidents", label("Incidents that have to do with it")),
    children<&Risk::measures>("measures", label("Measures against it")),
    children<&Risk::scores>("scores", label("Scores so far")),
};
template <std::optional<int> Risk::*likelihood, std::optional<int> Risk::*consequence>
Found scored(const Risk &risk, Day, const Names &names)
{
    return graded(scoreOf(risk.*likelihood, risk.*consequence), names);
}
constexpr Computed computed[] = {
    {"state", label("State"), foundBy<Risk, riskFound>(), "level"},
    {"inherent_band", label("Before controls"),
     foundBy<Risk, scored<&Risk::inherentLikelihood, &Risk::inherentConsequence>>()},
    {"band", label("Score now"), foundBy<Risk, scored<&Risk::currentLikelihood, &Risk::currentConsequence>>(), "title"},
    {"movement", label("Since the last paper"), foundBy<Risk, movementFound>(), "title"},
    {"target_band", label("Aimed at"), foundBy<Risk, scored<&Risk::targetLikelihood, &Risk::targetConsequence>>(),
     "owner"},
};
constexpr Kind description{.name = "risk",
                           .label = label("Risk"),
                           .plural = label("Risks"),
                           .why = label("What could keep the organisation from its aims or harm its people, who owns "
                                        "it, and whether it is coming down."),
                           .icon = "risk",
                           .area = Area::Risks,
                           .prefix = "RSK",
                           .datedBy = "raised",
                           .sameBy = "title",
                           .title = "title",
                           .sections = sections,
                           .lists = lists,
                           .computed = computed,
                           .shape = shapeOf<Risk>(),
                           .rules = rulesOf<Risk, registerRules>(),
                           .complete = completionOf<Risk, completeRisk>()};
} // namespace risk

template <> const Kind &kindOf<Risk>() { return risk::description; }
