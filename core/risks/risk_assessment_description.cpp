// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/risks/risk_assessment.h"
#include "core/risks/risk_rules.h"

namespace risk_assessment {
constexpr Field what[] = {
    field<&RiskAssessment::title>("title", label("Title")).required().column().indexed().searched(),
    field<&RiskAssessment::kind>("kind", label("Kind")).list("risk-kind").indexed().counted(),
    field<&RiskAssessment::department>("department", label("Department"))
        .column()
        .indexed()
        .counted()
        .with(Field::Department),
    field<&RiskAssessment::site>("site", label("Site")).column().indexed().counted(),
    field<&RiskAssessment::activity>("activity", label("Activity")).searched(),
    field<&RiskAssessment::assessor>("assessor", label("Assessor")).handler(),
    field<&RiskAssessment::assessed>("assessed", label("Assessed")).required().past().column().indexed(),
    field<&RiskAssessment::nextReview>("next_review", label("Next review"))
        .since("assessed")
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
template <const ScoreParts &Which> Found scored(const RiskAssessment &assessment, Day, const Names &names)
{
    return graded(riskScore(assessment, Which), names);
}

constexpr Computed computed[] = {
    {"inherent_band", label("Before controls"), foundBy<RiskAssessment, scored<kInherent>>()},
    {"band", label("Band"), foundBy<RiskAssessment, scored<kCurrent>>(), "title"},
    {"target_band", label("Aimed at"), foundBy<RiskAssessment, scored<kTarget>>()},
};
constexpr Kind description{
    .name = "risk_assessment",
    .label = label("Risk assessment"),
    .plural = label("Risk assessments"),
    .why = label("What could go wrong where, how likely and how bad, and when it is looked at again."),
    .icon = "risk",
    .area = Area::Risks,
    .prefix = "RA",
    .datedBy = "assessed",
    .sameBy = "title assessed",
    .title = "title",
    .sections = sections,
    .lists = lists,
    .computed = computed,
    .shape = shapeOf<RiskAssessment>()};
} // namespace risk_assessment

template <> const Kind &kindOf<RiskAssessment>() { return risk_assessment::description; }
