// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/surveys/survey.h"
#include "ui/base/register_page.h"
#include "ui/exchange/register_exchange.h"

class QPushButton;

/// The register of surveys: begun from a template, answered on a screen of their own, and their findings made into
/// actions.
class SurveysPage : public RegisterPage {
    Q_OBJECT
public:
    SurveysPage(const RegisterServices &services, const PrintRecord &print, QWidget *parent = nullptr);
    /// Asks which survey, where and when, and then its questions.
    void begin();
    /// Goes on with a survey where it was left.
    void answer(Id<Survey> id);

private:
    std::optional<Saved<Survey>> shown() const;
    void showSteps();
    void beginWith(const Saved<SurveyTemplate> &form);
    void makeActions();
    QPushButton *m_answer;
    QPushButton *m_actions;
};

/// Surveys, and the requests that ask for help, as one page.
PageFactory surveysPage(const RegisterServices &services, const PrintRecord &print);
