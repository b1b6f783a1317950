// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/procedure_step.h"
#include "core/records/kind.h"

namespace procedure_step {
constexpr Field fields[] = {
    field<&ProcedureStep::code>("code", label("Code")).required().help(label("Stays for good: incidents hold it.")),
    field<&ProcedureStep::what>("what", label("What")).required().searched(),
    field<&ProcedureStep::post>("post", label("Who")).list("post"),
    field<&ProcedureStep::others>("other_doer", label("Or who else"))
        .help(label("Where it is nobody’s post, as the line manager.")),
    field<&ProcedureStep::amount>("amount", label("Within")).range(0, 1000),
    field<&ProcedureStep::unit>("unit", label("Unit")).list("time-unit"),
    field<&ProcedureStep::countsFrom>("counts_from", label("From when")).list("step-event"),
    field<&ProcedureStep::afterStep>("after_step", label("After the step"))
        .help(label("Its code, where the time runs from the end of another step.")),
    field<&ProcedureStep::ours>("ours", label("Our own time"))
        .help(label("The policy names no days: these are the office’s.")),
    field<&ProcedureStep::proof>("proof", label("Shown by")).list("step-proof"),
    field<&ProcedureStep::tells>("tells", label("Who is told")).list("body-told"),
    field<&ProcedureStep::act>("act", label("Done by")).list("step-act"),
    field<&ProcedureStep::letter>("letter", label("Letter")).help(label("The code of its template.")),
    field<&ProcedureStep::obligations>("obligations", label("Obligations"))
        .help(label("As P5.21, with a blank between them.")),
    field<&ProcedureStep::sameAs>("same_as", label("One with"))
        .help(label("Steps of several procedures with the same word are done once.")),
};
constexpr Section sections[] = {{"step", label("Step"), fields}};
constexpr Kind description{.name = "procedure_step",
                           .label = label("Step"),
                           .plural = label("Steps"),
                           .area = Area::Office,
                           .naming = "what",
                           .sections = sections,
                           .shape = shapeOf<ProcedureStep>(),
                           .table = "procedure_steps"};
} // namespace procedure_step

template <> const Kind &kindOf<ProcedureStep>() { return procedure_step::description; }
