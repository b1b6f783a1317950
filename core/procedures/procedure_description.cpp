// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/procedure.h"
#include "core/procedures/procedure_rules.h"
#include "core/records/kind.h"

namespace procedure {
constexpr Field fields[] = {
    field<&Procedure::title>("title", label("Title")).required().column().indexed().searched(),
    field<&Procedure::version>("version_number", label("Version")).range(1, 10'000).derived().column(),
    field<&Procedure::code>("code", label("Code"))
        .required()
        .indexed()
        .help(label("Stays for good: incidents hold it.")),
    field<&Procedure::starts>("starts", label("Begins")).list("procedure-start").required().column(),
    field<&Procedure::kinds>("kinds", label("Kinds of incident")).list("incident-kind"),
    field<&Procedure::traits>("traits", label("Kinds with a trait"))
        .longText()
        .help(label("One a line: a kind that has any of them begins it.")),
    field<&Procedure::purpose>("purpose", label("What it is for")).longText(),
    field<&Procedure::retired>("retired", label("No longer begun")).column(),
    field<&Procedure::source>("source", label("Source")),
    field<&Procedure::verified>("verified", label("Verified")),
    field<&Procedure::shipped>("shipped", label("Shipped as")).hidden(),
};
constexpr Section sections[] = {{"procedure", label("Procedure"), fields}};
constexpr Children lists[] = {children<&Procedure::steps>("steps", label("Steps"))};
constexpr Kind description{.name = "procedure",
                           .label = label("Procedure"),
                           .plural = label("Procedures"),
                           .why = label("What is done after an incident, by whom and by when. A change makes a new "
                                        "version; what has begun keeps the one it began with."),
                           .icon = "assurance",
                           .area = Area::Office,
                           .naming = "title",
                           .sameBy = "code version_number",
                           .sections = sections,
                           .lists = lists,
                           .shape = shapeOf<Procedure>(),
                           .rules = rulesOf<Procedure, procedureRules>()};
} // namespace procedure

template <> const Kind &kindOf<Procedure>() { return procedure::description; }
