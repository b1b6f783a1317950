// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/manager_answer.h"
#include "core/records/kind.h"

namespace manager_answer {
constexpr Field fields[] = {
    field<&ManagerAnswer::holder>("holder", label("On")).required().hidden().indexed(),
    field<&ManagerAnswer::text>("text", label("What was done"))
        .longText()
        .required()
        .personal()
        .searched()
        .column()
        .help(label("What you did: with the people, the place, the team.")),
    field<&ManagerAnswer::at>("answered_at", label("When")).column().indexed(),
    field<&ManagerAnswer::by>("answered_by", label("By whom")).personal().column(),
};
constexpr Section sections[] = {{"answer", label("Answer"), fields}};
constexpr Kind description{.name = "manager_answer",
                           .label = label("Manager’s answer"),
                           .plural = label("Answers of managers"),
                           .why = label("What line managers did about incidents of their departments."),
                           .icon = "mail",
                           .area = Area::Incidents, // in lists; else that of the record it hangs on decides
                           .prefix = "ANS",
                           .sections = sections,
                           .shape = shapeOf<ManagerAnswer>(),
                           .isAnswer = true};
} // namespace manager_answer

template <> const Kind &kindOf<ManagerAnswer>() { return manager_answer::description; }
