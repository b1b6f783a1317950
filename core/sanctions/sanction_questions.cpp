// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/sanction_questions.h"
#include <QCoreApplication>

namespace {
bool isDecisionRecorded(const Sanction &sanction)
{
    return !sanction.decidedBy.isNull() && sanction.decided.isKnown() && !sanction.why.trimmed().isEmpty();
}

/// Nobody asks a clinician about somebody who is not a patient; who has not been asked about is not.
bool isClinicalAsked(const Sanction &sanction)
{
    return sanction.patient == false || (sanction.clinicalSought == true && !sanction.clinicalFrom.trimmed().isEmpty());
}

/// First whether the person is a patient at all, then the clinician.
const char *clinicalField(const Sanction &sanction)
{
    return !sanction.patient ? "patient" : sanction.clinicalSought == true ? "clinical_from" : "clinical_sought";
}

const char *decisionField(const Sanction &sanction)
{
    return sanction.decidedBy.isNull() ? "decided_by" : !sanction.decided.isKnown() ? "decided" : "why";
}

constexpr SanctionQuestion kQuestions[] = {
    {"information", QT_TRANSLATE_NOOP("sanction", "Has the information been collected?"), "asks:information",
     [](const Sanction &) { return "information_collected"; }, "information_why_not",
     [](const Sanction &s) { return s.informationCollected == true; }, &Sanction::informationWhyNot},
    {"clinical", QT_TRANSLATE_NOOP("sanction", "Is the person a patient, and what does the clinician say?"),
     "asks:clinical", clinicalField, "clinical_why_not", isClinicalAsked, &Sanction::clinicalWhyNot},
    {"reply", QT_TRANSLATE_NOOP("sanction", "Can the person reply?"), "asks:reply",
     [](const Sanction &) { return "reply_offered"; }, "reply_why_not",
     [](const Sanction &s) { return s.replyOffered == true; }, &Sanction::replyWhyNot},
    {"review", QT_TRANSLATE_NOOP("sanction", "When is it reviewed?"), "asks:review",
     [](const Sanction &) { return "review"; }, "review_why_not", [](const Sanction &s) { return s.review.isKnown(); },
     &Sanction::reviewWhyNot},
    {"appeal", QT_TRANSLATE_NOOP("sanction", "Is the person told how to appeal?"), "asks:appeal",
     [](const Sanction &) { return "appeal_told"; }, "appeal_why_not",
     [](const Sanction &s) { return s.appealTold == true; }, &Sanction::appealWhyNot},
    {"decision", QT_TRANSLATE_NOOP("sanction", "Who decided, when and on what grounds?"), "asks:decision",
     decisionField, "decision_why_not", isDecisionRecorded, &Sanction::decisionWhyNot},
};
} // namespace

QString SanctionQuestion::shown() const { return QCoreApplication::translate("sanction", asks); }

std::span<const SanctionQuestion> sanctionQuestions() { return kQuestions; }

std::vector<QuestionStanding> questionsOf(const Sanction &sanction, const Names &names)
{
    std::vector<QuestionStanding> standing;
    for (const SanctionQuestion &question : kQuestions) {
        if (!names.hasTrait(QStringLiteral("sanction-type"), sanction.type.text, QLatin1String(question.trait)))
            continue;
        const bool isOverruled = !(sanction.*question.whyNot).trimmed().isEmpty();
        standing.push_back({&question, question.isAnswered(sanction) ? QuestionStanding::Is::Answered
                                       : isOverruled                 ? QuestionStanding::Is::Overruled
                                                                     : QuestionStanding::Is::Open});
    }
    return standing;
}
