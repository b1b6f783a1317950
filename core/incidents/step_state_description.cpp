// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/step_state.h"
#include "core/records/kind.h"
#include <QCoreApplication>

namespace step_state {
constexpr Field fields[] = {
    field<&StepState::step>("step", label("Step")).list("procedure-step").required().derived(),
    field<&StepState::state>("state", label("State")).list("step-state").required().derived(),
    field<&StepState::why>("why", label("Why not")).derived(),
    field<&StepState::evidence>("evidence", label("Evidence")).derived(),
    field<&StepState::by>("done_by", label("By whom")).personal().derived(),
    field<&StepState::at>("done_at", label("When")).derived(),
};
constexpr Section sections[] = {{"step", label("Step"), fields}};

void rules(const StepState &step, const RuleContext &context, Problems &problems)
{
    if (step.why.trimmed().isEmpty() &&
        context.names.hasTrait(QStringLiteral("step-state"), step.state.text, QStringLiteral("not-applicable")))
        problems.push_back({QStringLiteral("why"),
                            QCoreApplication::translate("step_state", "Say why this step does not apply."),
                            Problem::Severity::Refuses});
}
constexpr Kind description{.name = "step_state",
                           .label = label("Step"),
                           .plural = label("Procedure"),
                           .area = Area::Incidents,
                           .naming = "step",
                           .sections = sections,
                           .shape = shapeOf<StepState>(),
                           .rules = rulesOf<StepState, rules>(),
                           .table = "incident_checklist"};
} // namespace step_state

template <> const Kind &kindOf<StepState>() { return step_state::description; }
