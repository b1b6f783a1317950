// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/surveys/survey_rules.h"
#include <QCoreApplication>

namespace survey {
constexpr Field head[] = {
    field<&Survey::form>("survey_template", label("Survey")).required().derived().column().indexed().counted(),
    field<&Survey::site>("site", label("Site")).required().column().indexed().counted(),
    field<&Survey::place>("place", label("Which part of it")).searched(),
    field<&Survey::department>("department", label("Department")).indexed().counted().with(Field::Department),
    field<&Survey::on>("on_day", label("Day")).required().past().column().indexed(),
    field<&Survey::surveyor>("surveyor", label("Surveyor")).column().handler(),
    field<&Survey::seenWith>("seen_with", label("Gone round with")),
    field<&Survey::request>("request", label("Asked for in")).indexed(),
};
constexpr Field end[] = {
    field<&Survey::finished>("finished", label("Finished")).past().since("on_day").indexed(),
    field<&Survey::summary>("summary", label("In short")).longText().searched(),
    field<&Survey::lastQuestion>("last_question", label("Where it was left")).hidden(),
};
constexpr Section sections[] = {{"head", label("Survey"), head}, {"finished", label("Outcome"), end}};
constexpr Children lists[] = {children<&Survey::findings>("findings", label("Findings")),
                              children<&Survey::answers>("answers", label("Answers"))};
/// Answers are given on a screen of their own: the form has the rest.
constexpr const char *headSections[] = {"head"};
constexpr const char *endSections[] = {"finished"};
constexpr FormStepList findingsList[] = {{"findings", nullptr, true}};
constexpr FormStep steps[] = {
    {"head", label("Where and when"), label("Which place was looked at, when and by whom."), headSections, {}},
    {"findings", label("Findings"), label("What has to be put right, how soon, and whose it is."), {}, findingsList},
    {"finished", label("Outcome"), label("What the reader should know first."), endSections, {}},
};

QString tr(const char *text) { return QCoreApplication::translate("survey", text); }

Found state(const Survey &survey, Day, const Names &names)
{
    if (survey.finished.isKnown())
        return {tr("Finished"), Found::As::State, Tone::Good};
    return {tr("Draft: %1 of %2 answered").arg(answeredIn(survey, names)).arg(survey.answers.size()), Found::As::State,
            Tone::Info};
}

Found issues(const Survey &survey, Day, const Names &)
{
    return survey.findings.empty() ? Found{} : Found{QString::number(survey.findings.size())};
}

constexpr Computed computed[] = {
    {"state", label("State"), foundBy<Survey, state>(), "on_day"},
    {"issues", label("Findings"), foundBy<Survey, issues>(), "surveyor"},
};
constexpr Kind description{
    .name = "survey",
    .label = label("Survey"),
    .plural = label("Surveys"),
    .why = label("What an inspection, a survey or a spot check saw at a place, and what has to be put right."),
    .icon = "assurance",
    .area = Area::Risks,
    .prefix = "SUR",
    .datedBy = "on_day",
    .title = "survey_template site",
    .sections = sections,
    .lists = lists,
    .computed = computed,
    .steps = steps,
    .shape = shapeOf<Survey>(),
    .rules = rulesOf<Survey, surveyRules>()};
} // namespace survey

template <> const Kind &kindOf<Survey>() { return survey::description; }
