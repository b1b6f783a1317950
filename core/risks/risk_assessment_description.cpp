// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/risks/risk_assessment.h"
#include "core/risks/risk_rules.h"

namespace risk_assessment {
constexpr Field what[] = {
    field<&RiskAssessment::title>("title", label("Title")).required().column().indexed().searched(),
    field<&RiskAssessment::kind>("kind", label("Kind")).list("risk-kind").column().indexed().counted(),
    field<&RiskAssessment::department>("department", label("Department"))
        .column()
        .indexed()
        .counted()
        .with(Field::Department),
    field<&RiskAssessment::site>("site", label("Site")).column().indexed().counted(),
    field<&RiskAssessment::activity>("activity", label("Activity")).searched(),
    field<&RiskAssessment::assessor>("assessor", label("Assessor")),
    field<&RiskAssessment::assessed>("assessed", label("Assessed")).required().column().indexed(),
    field<&RiskAssessment::nextReview>("next_review", label("Next review"))
        .column()
        .indexed()
        .help(label("Left empty it follows from the highest score.")),
};
constexpr Field told[] = {
    field<&RiskAssessment::staffTold>("staff_told", label("Staff told on")),
    field<&RiskAssessment::toldHow>("told_how", label("How")),
    field<&RiskAssessment::escalatedTo>("escalated_to", label("Raised with")),
    field<&RiskAssessment::escalated>("escalated", label("Raised on")),
    field<&RiskAssessment::note>("note", label("Note")).longText(),
};
constexpr Section sections[] = {
    {"what", label("What was assessed"), what},
    {"told", label("Who was told"), told},
};
constexpr Children lists[] = {children<&RiskAssessment::hazards>("hazards", label("Hazards"))};
constexpr Computed computed[] = {{"band", label("Band"), [](const void *record, Day, const Names &names) {
                                      const auto score = currentScore(*static_cast<const RiskAssessment *>(record));
                                      const auto band = score ? riskBand(*score, riskBands(names)) : std::nullopt;
                                      return band ? band->label : QString();
                                  }}};
constexpr Kind description{.name = "risk_assessment",
                           .label = label("Risk assessment"),
                           .plural = label("Risk assessments"),
                           .icon = "risk",
                           .area = Area::Risks,
                           .prefix = "RA",
                           .datedBy = "assessed",
                           .title = "title",
                           .sections = sections,
                           .lists = lists,
                           .computed = computed,
                           .shape = shapeOf<RiskAssessment>(),
                           .rules = rulesOf<RiskAssessment, riskRules>()};
} // namespace risk_assessment

template <> const Kind &kindOf<RiskAssessment>() { return risk_assessment::description; }
