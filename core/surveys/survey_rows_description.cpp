// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/surveys/survey.h"

namespace survey_answer {
constexpr Field fields[] = {
    field<&SurveyAnswer::asked, &AskedQuestion::part>("part", label("Part")).derived(),
    field<&SurveyAnswer::asked, &AskedQuestion::question>("question", label("Question")).derived().required(),
    field<&SurveyAnswer::answer>("answer", label("Answer")).list("survey-answer"),
    field<&SurveyAnswer::amount>("amount", label("Number")).range(0, 1'000'000),
    field<&SurveyAnswer::words>("words", label("In words")).longText().searched(),
    field<&SurveyAnswer::photo>("photo", label("Photograph")).derived(),
    field<&SurveyAnswer::comment>("comment", label("Comment")).longText().searched(),
    field<&SurveyAnswer::photoDigest>("photo_digest", label("Digest of the photograph")).hidden(),
    field<&SurveyAnswer::asked, &AskedQuestion::code>("code", label("Code")).hidden(),
    field<&SurveyAnswer::asked, &AskedQuestion::type>("answered_by", label("Answered by"))
        .list("survey-answer-type")
        .hidden(),
    field<&SurveyAnswer::asked, &AskedQuestion::commentOn>("comment_on", label("Comment wanted for"))
        .list("survey-answer")
        .hidden(),
    field<&SurveyAnswer::asked, &AskedQuestion::findingOn>("finding_on", label("A finding when"))
        .list("survey-answer")
        .hidden(),
    field<&SurveyAnswer::asked, &AskedQuestion::priority>("priority", label("Priority of the finding"))
        .list("priority")
        .hidden(),
    field<&SurveyAnswer::asked, &AskedQuestion::counts>("counts", label("Counts")).list("survey-count").hidden(),
};
constexpr Section sections[] = {{"answer", label("Answer"), fields}};
constexpr Kind description{.name = "survey_answer",
                           .label = label("Answer"),
                           .plural = label("Answers"),
                           .area = Area::Risks,
                           .naming = "question",
                           .sections = sections,
                           .shape = shapeOf<SurveyAnswer>(),
                           .table = "survey_answers"};
} // namespace survey_answer

namespace survey_finding {
constexpr Field fields[] = {
    field<&SurveyFinding::finding>("finding", label("What was found")).required().searched(),
    field<&SurveyFinding::priority>("priority", label("Priority")).list("priority").required(),
    field<&SurveyFinding::organisation>("organisation", label("Whose to put right"))
        .list("owner-organisation")
        .required(),
    field<&SurveyFinding::recommended>("recommended", label("What should be done")).longText(),
    field<&SurveyFinding::action>("set_action", label("Action")).derived(),
    field<&SurveyFinding::question>("from_question", label("From the question")).hidden(),
};
constexpr Section sections[] = {{"finding", label("Finding"), fields}};
constexpr Kind description{.name = "survey_finding",
                           .label = label("Finding"),
                           .plural = label("Findings"),
                           .area = Area::Risks,
                           .naming = "finding",
                           .sections = sections,
                           .shape = shapeOf<SurveyFinding>(),
                           .table = "survey_findings"};
} // namespace survey_finding

template <> const Kind &kindOf<SurveyAnswer>() { return survey_answer::description; }
template <> const Kind &kindOf<SurveyFinding>() { return survey_finding::description; }
