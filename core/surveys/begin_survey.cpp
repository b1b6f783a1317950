// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/surveys/begin_survey.h"
#include <algorithm>

Survey beginSurvey(const Saved<SurveyTemplate> &form, Day today)
{
    Survey survey;
    survey.form = form.id();
    survey.on = today;
    for (const SurveyQuestion &question : form.value.questions) {
        SurveyAnswer &answer = survey.answers.emplace_back();
        answer.asked = question.asked;
    }
    return survey;
}

std::vector<Saved<SurveyTemplate>> templatesToBegin(std::span<const Saved<SurveyTemplate>> all)
{
    std::vector<Saved<SurveyTemplate>> latest;
    for (const Saved<SurveyTemplate> &one : all) {
        const auto known = std::find_if(latest.begin(), latest.end(), [&one](const Saved<SurveyTemplate> &other) {
            return other.value.code == one.value.code;
        });
        if (known == latest.end())
            latest.push_back(one);
        else if (known->value.version <= one.value.version)
            *known = one;
    }
    std::erase_if(latest, [](const Saved<SurveyTemplate> &one) { return one.value.retired; });
    std::stable_sort(latest.begin(), latest.end(), [](const Saved<SurveyTemplate> &a, const Saved<SurveyTemplate> &b) {
        return a.value.title.localeAwareCompare(b.value.title) < 0;
    });
    return latest;
}

SurveyFinding findingOf(const SurveyAnswer &answer)
{
    SurveyFinding finding;
    finding.question = answer.asked.code;
    finding.finding = answer.comment.trimmed().isEmpty() ? answer.asked.question : answer.comment.simplified();
    finding.priority = answer.asked.priority;
    return finding;
}
