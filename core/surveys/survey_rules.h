// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/kind.h"
#include "core/surveys/survey.h"

/// How a question is answered.
enum class AnswerBy { Choice, Number, Words, Photo };
AnswerBy answerBy(const AskedQuestion &asked, const Names &names);

/// Whether it has an answer: a question that does not apply is answered however it is asked.
bool isAnswered(const SurveyAnswer &answer, const Names &names);
/// Whether the answer wants a comment that is not there.
bool lacksComment(const SurveyAnswer &answer);
/// Whether the answer is a finding as the template says, and the survey does not have it.
bool lacksFinding(const Survey &survey, const SurveyAnswer &answer);
int answeredIn(const Survey &survey, const Names &names);
/// The question to go on with: the one where it was left while that is open, else the first open one; the first of all
/// where none is, -1 where there are none.
int resumeAt(const Survey &survey, const Names &names);

/// What must hold for a version to be saved: each question has a code of its own, and an answer that is a finding has a
/// priority.
void surveyTemplateRules(const SurveyTemplate &form, const RuleContext &context, Problems &problems);
/// What must hold for a survey to be saved: while it is a draft, anything; finished, each question is answered and
/// commented where that is wanted. Warns of answers that are findings and have none.
void surveyRules(const Survey &survey, const RuleContext &context, Problems &problems);
