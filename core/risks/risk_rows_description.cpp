// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/risks/risk.h"

namespace risk_scored {
constexpr Field fields[] = {
    field<&RiskScored::on>("on_day", label("From")).derived(),
    field<&RiskScored::likelihood>("likelihood", label("Likelihood")).score("likelihood").derived(),
    field<&RiskScored::consequence>("consequence", label("Consequence")).score("consequence").derived(),
};
constexpr Section sections[] = {{"score", label("Score"), fields}};
constexpr Kind description{.name = "risk_scored",
                           .label = label("Score"),
                           .plural = label("Scores so far"),
                           .area = Area::Risks,
                           .sections = sections,
                           .shape = shapeOf<RiskScored>(),
                           .table = "risk_scores"};
} // namespace risk_scored

namespace risk_control {
constexpr Field fields[] = {
    field<&RiskControl::control>("control", label("Control")).required().indexed(),
    field<&RiskControl::state>("state", label("Where it stands")).list("control-state").required(),
    field<&RiskControl::strength>("strength", label("How well it works here"))
        .list("control-strength")
        .help(label("Left empty it is as the control itself says.")),
    field<&RiskControl::assurance>("assurance", label("How you know")),
};
constexpr Section sections[] = {{"control", label("Control"), fields}};
constexpr Kind description{.name = "risk_control",
                           .label = label("Control"),
                           .plural = label("Controls"),
                           .area = Area::Risks,
                           .sections = sections,
                           .shape = shapeOf<RiskControl>(),
                           .table = "risk_controls"};
} // namespace risk_control

namespace escalation {
constexpr Field fields[] = {
    field<&Escalation::to>("to_level", label("Raised to")).list("escalation-level").required(),
    field<&Escalation::whom>("whom", label("Whom")).help(label("The person or the meeting.")),
    field<&Escalation::on>("on_day", label("Raised on")).required().past(),
    field<&Escalation::outcome>("outcome", label("What came of it")).list("escalation-outcome"),
    field<&Escalation::decided>("decided", label("Decided on")).past().since("on_day").beside("outcome"),
    field<&Escalation::note>("note", label("Note")),
};
constexpr Section sections[] = {{"escalation", label("Raised with those above"), fields}};
constexpr Kind description{.name = "escalation",
                           .label = label("Raised with those above"),
                           .plural = label("Raised with those above"),
                           .area = Area::Risks,
                           .sections = sections,
                           .shape = shapeOf<Escalation>(),
                           .table = "risk_escalations"};
} // namespace escalation

namespace risk_acceptance {
constexpr Field fields[] = {
    field<&RiskAcceptance::approver>("approver", label("Approved by")),
    field<&RiskAcceptance::approvedBy>("approved_by", label("Approved by, if not in the register"))
        .help(label("A meeting, or somebody outside.")),
    field<&RiskAcceptance::on>("on_day", label("Accepted on")).required().past(),
    field<&RiskAcceptance::why>("why", label("Why")).required(),
    field<&RiskAcceptance::until>("until_day", label("Until"))
        .required()
        .since("on_day")
        .help(label("The day after, the risk is open again.")),
    field<&RiskAcceptance::revoked>("revoked", label("Revoked on")).past().since("on_day"),
    field<&RiskAcceptance::revokedWhy>("revoked_why", label("Why it was revoked")).beside("revoked"),
};
constexpr Section sections[] = {{"acceptance", label("Acceptance"), fields}};
constexpr Kind description{.name = "risk_acceptance",
                           .label = label("Acceptance"),
                           .plural = label("Acceptances"),
                           .area = Area::Risks,
                           .anyOf = "approver approved_by",
                           .sections = sections,
                           .shape = shapeOf<RiskAcceptance>(),
                           .table = "risk_acceptances"};
} // namespace risk_acceptance

namespace risk_incident {
constexpr Field fields[] = {
    field<&RiskIncident::incident>("incident", label("Incident")).required().indexed(),
    field<&RiskIncident::note>("note", label("What it says about the risk")),
};
constexpr Section sections[] = {{"incident", label("Incident"), fields}};
constexpr Kind description{.name = "risk_incident",
                           .label = label("Incident"),
                           .plural = label("Incidents"),
                           .area = Area::Risks,
                           .sections = sections,
                           .shape = shapeOf<RiskIncident>(),
                           .table = "risk_incidents"};
} // namespace risk_incident

namespace risk_measure {
constexpr Field fields[] = {
    field<&RiskMeasure::measure>("measure", label("Measure")).required().indexed(),
    field<&RiskMeasure::note>("note", label("What it does against the risk")),
};
constexpr Section sections[] = {{"measure", label("Measure"), fields}};
constexpr Kind description{.name = "risk_measure",
                           .label = label("Measure"),
                           .plural = label("Measures"),
                           .area = Area::Risks,
                           .sections = sections,
                           .shape = shapeOf<RiskMeasure>(),
                           .table = "risk_measures"};
} // namespace risk_measure

template <> const Kind &kindOf<RiskScored>() { return risk_scored::description; }
template <> const Kind &kindOf<RiskControl>() { return risk_control::description; }
template <> const Kind &kindOf<Escalation>() { return escalation::description; }
template <> const Kind &kindOf<RiskAcceptance>() { return risk_acceptance::description; }
template <> const Kind &kindOf<RiskIncident>() { return risk_incident::description; }
template <> const Kind &kindOf<RiskMeasure>() { return risk_measure::description; }
