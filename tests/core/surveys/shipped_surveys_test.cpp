// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/policy.h"
#include "core/records/problems.h"
#include "core/surveys/survey_rules.h"
#include "tests/support/policy_names.h"
#include <QSet>
#include <catch2/catch.hpp>

TEST_CASE("Each shipped survey keeps its own rules, and its words are of the lists")
{
    const PolicyNames names;
    const auto shipped = shippedRecords<SurveyTemplate>(QStringLiteral("surveys"));
    REQUIRE(shipped.ok());
    CHECK(shipped->size() == 4);
    const auto has = [&names](const char *list, const Code &code) {
        return !code.isKnown() || names.choice(QLatin1String(list), code.text).has_value();
    };
    for (const SurveyTemplate &form : *shipped) {
        CAPTURE(form.code.toStdString());
        Problems problems;
        surveyTemplateRules(form, {Day(2026, 11, 2), names}, problems);
        CHECK(problems.empty());
        CHECK_FALSE(form.obligations.isEmpty());
        for (const SurveyQuestion &question : form.questions) {
            CAPTURE(question.asked.code.toStdString());
            CHECK_FALSE(question.asked.part.isEmpty());
            CHECK(has("survey-answer-type", question.asked.type));
            CHECK(has("priority", question.asked.priority));
            CHECK(has("survey-count", question.asked.counts));
            for (const QString &code : question.asked.commentOn.texts + question.asked.findingOn.texts)
                CHECK(has("survey-answer", Code{code}));
        }
    }
}
