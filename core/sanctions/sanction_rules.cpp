// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/sanction_rules.h"
#include "core/sanctions/sanction_questions.h"
#include <QCoreApplication>

namespace {
void say(Problems &problems, const char *field, const char *text,
         Problem::Severity severity = Problem::Severity::Refuses)
{
    problems.push_back({QLatin1String(field), QCoreApplication::translate("sanction", text), severity});
}

bool hasTrait(const Sanction &sanction, const Names &names, const char *trait)
{
    return names.hasTrait(QStringLiteral("sanction-type"), sanction.type.text, QLatin1String(trait));
}

/// A decision that nothing is done is one that is taken at once.
void isAskedFirst(const Sanction &sanction, const Names &names, Problems &problems)
{
    if (hasTrait(sanction, names, "none") && sanction.why.trimmed().isEmpty())
        say(problems, "why", QT_TRANSLATE_NOOP("sanction", "Say why there is no sanction."));
    if (!sanction.issued.isKnown())
        return;
    for (const QuestionStanding &standing : questionsOf(sanction, names))
        if (standing.is == QuestionStanding::Is::Open)
            say(problems, standing.question->field(sanction),
                QT_TRANSLATE_NOOP("sanction", "Answer this before it is issued, or say why not."));
}

void daysFollow(const Sanction &s, Problems &problems)
{
    if (s.decided.isKnown() && s.issued.isKnown() && s.issued < s.decided)
        say(problems, "issued", QT_TRANSLATE_NOOP("sanction", "It can’t be issued before it was decided."));
    if (s.appealOutcome.isKnown() && !s.appealReceived.isKnown())
        say(problems, "appeal_received", QT_TRANSLATE_NOOP("sanction", "Say when the appeal came."));
    if (s.ended.isKnown() && s.endedWhy.trimmed().isEmpty())
        say(problems, "ended_why", QT_TRANSLATE_NOOP("sanction", "Say why it ended."));
    if (s.served.isKnown() && !s.servedHow.isKnown())
        say(problems, "served_how", QT_TRANSLATE_NOOP("sanction", "Say how it was served."));
    if (s.redressSought && s.redressReceived && *s.redressReceived > *s.redressSought)
        say(problems, "redress_received", QT_TRANSLATE_NOOP("sanction", "More came than was asked for."),
            Problem::Severity::Warns);
}

/// What was lifted on appeal is in force no more: the registers and papers go by the day on which it ended.
void isLifted(const Sanction &s, const Names &names, Problems &problems)
{
    if (s.appealReceived.isKnown() && !s.ended.isKnown() &&
        names.hasTrait(QStringLiteral("appeal-outcome"), s.appealOutcome.text, QStringLiteral("ends")))
        say(problems, "ended", QT_TRANSLATE_NOOP("sanction", "It was lifted on appeal: say when it ended."));
}

/// A card for a patient goes to the practice as well; that it did not go there is an answer too.
void isCopied(const Sanction &s, const Names &names, Problems &problems)
{
    if (s.issued.isKnown() && !s.gpCopied && hasTrait(s, names, "gp-copy"))
        say(problems, "gp_copied", QT_TRANSLATE_NOOP("sanction", "Say whether the practice was sent a copy."),
            Problem::Severity::Warns);
    if (s.gpCopied == true && s.gpCopiedOn.isKnown() && s.issued.isKnown() && s.gpCopiedOn < s.issued)
        say(problems, "gp_copied_on", QT_TRANSLATE_NOOP("sanction", "It can’t be copied before it was issued."));
}

void isApproved(const Sanction &s, Problems &problems)
{
    if (!s.published.isKnown())
        return;
    if (s.publicityApprovedBy.isNull() || !s.publicityApproved.isKnown())
        say(problems, "publicity_approved_by",
            QT_TRANSLATE_NOOP("sanction", "Say who approved that it is made public, and when."));
    else if (s.published < s.publicityApproved)
        say(problems, "published", QT_TRANSLATE_NOOP("sanction", "It can’t be made public before that was approved."));
}
} // namespace

void sanctionRules(const Sanction &sanction, const RuleContext &context, Problems &problems)
{
    isAskedFirst(sanction, context.names, problems);
    daysFollow(sanction, problems);
    isLifted(sanction, context.names, problems);
    isCopied(sanction, context.names, problems);
    isApproved(sanction, problems);
}
