// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/surveys/begin_survey.h"
#include "core/surveys/survey_rules.h"
#include "tests/support/policy_names.h"
#include <catch2/catch.hpp>

namespace {
const Day kToday(2026, 11, 2);

SurveyQuestion asking(const char *code, const char *type)
{
    SurveyQuestion question;
    question.asked.code = QLatin1String(code);
    question.asked.question = QStringLiteral("About %1?").arg(question.asked.code);
    question.asked.type = Code{QLatin1String(type)};
    return question;
}

Saved<SurveyTemplate> form()
{
    Saved<SurveyTemplate> form;
    form.stamp.id = 5;
    form.value.title = u"Check"_qs;
    form.value.questions = {asking("door", "yes_no"), asking("cameras", "number"), asking("use", "words"),
                            asking("front", "photo")};
    AskedQuestion &door = form.value.questions[0].asked;
    door.commentOn.texts = door.findingOn.texts = QStringList{u"no"_qs};
    door.priority = Code{u"high"_qs};
    return form;
}

Survey filled()
{
    Survey survey = beginSurvey(form(), kToday);
    survey.answers[0].answer = Code{u"yes"_qs};
    survey.answers[1].amount = 0;
    survey.answers[2].words = u"A clinic"_qs;
    survey.answers[3].answer = Code{u"na"_qs};
    survey.finished = kToday;
    return survey;
}

Problems problemsOf(const Survey &survey)
{
    const PolicyNames names;
    Problems problems;
    surveyRules(survey, {kToday, names}, problems);
    return problems;
}
} // namespace

TEST_CASE("A survey begins with each question of its template, and keeps that version")
{
    const Survey survey = beginSurvey(form(), kToday);
    CHECK(survey.form.value == 5);
    CHECK(survey.on == kToday);
    REQUIRE(survey.answers.size() == 4);
    CHECK(survey.answers[0].asked == form().value.questions[0].asked);
    CHECK(problemsOf(survey).empty());
}

TEST_CASE("A finished survey has an answer to every question, but a number may be none and a photograph not apply")
{
    Survey survey = filled();
    CHECK(problemsOf(survey).empty());
    survey.answers[1].amount.reset();
    REQUIRE(problemsOf(survey).size() == 1);
    CHECK(problemsOf(survey).front().field == u"finished"_qs);
    survey.finished = {};
    CHECK(problemsOf(survey).empty());
}

TEST_CASE("An answer that wants a comment has one, and one that is a finding asks for it")
{
    Survey survey = filled();
    survey.answers[0].answer = Code{u"no"_qs};
    CHECK(lacksComment(survey.answers[0]));
    REQUIRE(problemsOf(survey).size() == 1);
    CHECK(problemsOf(survey).front().severity == Problem::Severity::Refuses);
    survey.answers[0].comment = u"The latch is broken"_qs;
    REQUIRE(problemsOf(survey).size() == 1);
    CHECK(problemsOf(survey).front().severity == Problem::Severity::Warns);
    const SurveyFinding finding = findingOf(survey.answers[0]);
    CHECK(finding.finding == u"The latch is broken"_qs);
    CHECK(finding.priority.text == u"high"_qs);
    survey.findings.push_back(finding);
    CHECK(problemsOf(survey).empty());
}

TEST_CASE("A survey goes on where it was left, or at the first question that is open")
{
    const PolicyNames names;
    Survey survey = beginSurvey(form(), kToday);
    CHECK(resumeAt(survey, names) == 0);
    survey.lastQuestion = u"use"_qs;
    CHECK(resumeAt(survey, names) == 2);
    survey.answers[2].words = u"A clinic"_qs;
    survey.answers[0].answer = Code{u"no"_qs};
    CHECK(resumeAt(survey, names) == 0);
    survey.answers[0].comment = u"Broken"_qs;
    CHECK(resumeAt(survey, names) == 1);
    CHECK(answeredIn(survey, names) == 2);
    CHECK(resumeAt(filled(), names) == 0);
    CHECK(resumeAt(Survey(), names) == -1);
}

TEST_CASE("The questions of a template have codes of their own and findings a priority")
{
    const PolicyNames names;
    SurveyTemplate bad = form().value;
    Problems problems;
    surveyTemplateRules(bad, {kToday, names}, problems);
    CHECK(problems.empty());
    bad.questions[1].asked.code = u"door"_qs;
    bad.questions[0].asked.priority = {};
    surveyTemplateRules(bad, {kToday, names}, problems);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].field == u"questions/0/priority"_qs);
    CHECK(problems[1].field == u"questions/1/code"_qs);
}

TEST_CASE("Surveys begin with the latest version of each template that is not retired")
{
    Saved<SurveyTemplate> first = form(), second = form(), gone = form();
    first.value.code = second.value.code = u"a"_qs;
    second.value.version = 2;
    gone.value.code = u"b"_qs;
    gone.value.retired = true;
    const auto latest = templatesToBegin(std::vector{second, first, gone});
    REQUIRE(latest.size() == 1);
    CHECK(latest.front().value.version == 2);
}
