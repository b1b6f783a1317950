// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/surveys/survey_question.h"

namespace survey_question {
constexpr Field fields[] = {
    field<&SurveyQuestion::asked, &AskedQuestion::part>("part", label("Part"))
        .help(label("The heading it stands under.")),
    field<&SurveyQuestion::asked, &AskedQuestion::question>("question", label("Question")).required().searched(),
    field<&SurveyQuestion::hint>("hint", label("What to look at")),
    field<&SurveyQuestion::asked, &AskedQuestion::code>("code", label("Code"))
        .required()
        .help(label("Stays for good: surveys hold it.")),
    field<&SurveyQuestion::asked, &AskedQuestion::type>("answered_by", label("Answered by"))
        .list("survey-answer-type")
        .required(),
    field<&SurveyQuestion::asked, &AskedQuestion::commentOn>("comment_on", label("Comment wanted for"))
        .list("survey-answer"),
    field<&SurveyQuestion::asked, &AskedQuestion::findingOn>("finding_on", label("A finding when"))
        .list("survey-answer"),
    field<&SurveyQuestion::asked, &AskedQuestion::priority>("priority", label("Priority of the finding"))
        .list("priority"),
    field<&SurveyQuestion::asked, &AskedQuestion::counts>("counts", label("Counts")).list("survey-count"),
};
constexpr Section sections[] = {{"question", label("Question"), fields}};
constexpr Kind description{.name = "survey_question",
                           .label = label("Question"),
                           .plural = label("Questions"),
                           .area = Area::Office,
                           .naming = "question",
                           .sections = sections,
                           .shape = shapeOf<SurveyQuestion>(),
                           .table = "survey_template_questions"};
} // namespace survey_question

template <> const Kind &kindOf<SurveyQuestion>() { return survey_question::description; }
