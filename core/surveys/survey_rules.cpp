// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/surveys/survey_rules.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("survey", text); }

const QString kTypes = QStringLiteral("survey-answer-type");
const QString kAnswers = QStringLiteral("survey-answer");
} // namespace

AnswerBy answerBy(const AskedQuestion &asked, const Names &names)
{
    const auto item = names.choice(kTypes, asked.type.text);
    if (item && item->has(u"by:number"))
        return AnswerBy::Number;
    if (item && item->has(u"by:words"))
        return AnswerBy::Words;
    if (item && item->has(u"by:photo"))
        return AnswerBy::Photo;
    return AnswerBy::Choice;
}

bool isAnswered(const SurveyAnswer &answer, const Names &names)
{
    if (names.hasTrait(kAnswers, answer.answer.text, QStringLiteral("not-applicable")))
        return true;
    switch (answerBy(answer.asked, names)) {
    case AnswerBy::Choice:
        return answer.answer.isKnown();
    case AnswerBy::Number:
        return answer.amount.has_value();
    case AnswerBy::Words:
        return !answer.words.trimmed().isEmpty();
    case AnswerBy::Photo:
        return !answer.photo.isEmpty();
    }
    return false;
}

bool lacksComment(const SurveyAnswer &answer)
{
    return answer.asked.commentOn.texts.contains(answer.answer.text) && answer.comment.trimmed().isEmpty();
}

bool lacksFinding(const Survey &survey, const SurveyAnswer &answer)
{
    return answer.asked.findingOn.texts.contains(answer.answer.text) &&
           std::none_of(survey.findings.begin(), survey.findings.end(),
                        [&answer](const SurveyFinding &one) { return one.question == answer.asked.code; });
}

int answeredIn(const Survey &survey, const Names &names)
{
    return static_cast<int>(std::count_if(survey.answers.begin(), survey.answers.end(),
                                          [&names](const SurveyAnswer &one) { return isAnswered(one, names); }));
}

int resumeAt(const Survey &survey, const Names &names)
{
    int first = survey.answers.empty() ? -1 : 0;
    bool isFound = false;
    for (std::size_t i = 0; i < survey.answers.size(); ++i) {
        const SurveyAnswer &one = survey.answers[i];
        if (isAnswered(one, names) && !lacksComment(one))
            continue;
        if (one.asked.code == survey.lastQuestion)
            return static_cast<int>(i);
        if (!isFound)
            first = static_cast<int>(i);
        isFound = true;
    }
    return first;
}

void surveyTemplateRules(const SurveyTemplate &form, const RuleContext &, Problems &problems)
{
    QSet<QString> codes;
    for (std::size_t i = 0; i < form.questions.size(); ++i) {
        const AskedQuestion &asked = form.questions[i].asked;
        if (codes.contains(asked.code))
            problems.push_back({QStringLiteral("questions/%1/code").arg(i), tr("Two questions have the same code.")});
        codes.insert(asked.code);
        if (!asked.findingOn.isEmpty() && !asked.priority.isKnown())
            problems.push_back(
                {QStringLiteral("questions/%1/priority").arg(i), tr("Say how urgent such a finding is.")});
    }
}

void surveyRules(const Survey &survey, const RuleContext &context, Problems &problems)
{
    if (!survey.finished.isKnown())
        return;
    const int open = static_cast<int>(survey.answers.size()) - answeredIn(survey, context.names);
    if (open > 0)
        problems.push_back({QStringLiteral("finished"), open == 1 ? tr("One question has no answer yet.")
                                                                  : tr("%1 questions have no answer yet.").arg(open)});
    for (std::size_t i = 0; i < survey.answers.size(); ++i) {
        const SurveyAnswer &one = survey.answers[i];
        if (lacksComment(one))
            problems.push_back({QStringLiteral("finished"),
                                tr("Say more about “%1”: this answer wants a comment.").arg(one.asked.question)});
        else if (lacksFinding(survey, one))
            problems.push_back({QStringLiteral("findings"),
                                tr("“%1” is answered so that something has to be put right, and there is no finding.")
                                    .arg(one.asked.question),
                                Problem::Severity::Warns});
    }
}
