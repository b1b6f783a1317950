// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/surveys/survey_rules.h"

namespace survey_template {
constexpr Field fields[] = {
    field<&SurveyTemplate::title>("title", label("Title")).required().column().indexed().searched(),
    field<&SurveyTemplate::version>("version_number", label("Version")).range(1, 10'000).derived().column(),
    field<&SurveyTemplate::code>("code", label("Code"))
        .required()
        .indexed()
        .help(label("Stays for good: surveys hold it.")),
    field<&SurveyTemplate::purpose>("purpose", label("What it is for")).longText(),
    field<&SurveyTemplate::obligations>("obligations", label("Obligations"))
        .help(label("As P5.12, with a blank between them.")),
    field<&SurveyTemplate::retired>("retired", label("No longer begun")).column(),
    field<&SurveyTemplate::source>("source", label("Source")),
    field<&SurveyTemplate::verified>("verified", label("Verified")),
    field<&SurveyTemplate::shipped>("shipped", label("Shipped as")).hidden(),
};
constexpr Section sections[] = {{"template", label("Survey template"), fields}};
constexpr Children lists[] = {children<&SurveyTemplate::questions>("questions", label("Questions"))};
constexpr Kind description{.name = "survey_template",
                           .label = label("Survey template"),
                           .plural = label("Survey templates"),
                           .why = label("What a survey asks. A change makes a new version; a survey that has begun "
                                        "keeps the questions it began with."),
                           .icon = "assurance",
                           .area = Area::Office,
                           .naming = "title",
                           .sameBy = "code version_number",
                           .sections = sections,
                           .lists = lists,
                           .shape = shapeOf<SurveyTemplate>(),
                           .rules = rulesOf<SurveyTemplate, surveyTemplateRules>()};
} // namespace survey_template

template <> const Kind &kindOf<SurveyTemplate>() { return survey_template::description; }
