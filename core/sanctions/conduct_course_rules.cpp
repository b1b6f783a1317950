// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sanctions/conduct_course_rules.h"
#include <QCoreApplication>

namespace {
void say(Problems &problems, const QString &field, const char *context, const char *text)
{
    problems.push_back({field, QCoreApplication::translate(context, text), Problem::Severity::Refuses});
}

bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }

void saysWhoDecided(const ConductCourse &course, const Names &names, Problems &problems)
{
    if (!course.decision.isKnown())
        return;
    if (isBlank(course.decidedBy))
        say(problems, QStringLiteral("decided_by"), "conduct_course",
            QT_TRANSLATE_NOOP("conduct_course", "Say who decided this."));
    if (!course.decided.isKnown())
        say(problems, QStringLiteral("decided"), "conduct_course",
            QT_TRANSLATE_NOOP("conduct_course", "Say on which day it was decided."));
    if (isMarked(names, u"course-decision", course.decision, u"rejected") && isBlank(course.why))
        say(problems, QStringLiteral("why"), "conduct_course",
            QT_TRANSLATE_NOOP("conduct_course", "Say why this is no course of conduct."));
}
} // namespace

void occasionDecisionRules(const OccasionDecision &decision, const RuleContext &, Problems &problems)
{
    if (decision.counts == false && isBlank(decision.why))
        say(problems, QStringLiteral("why"), "occasion_decision",
            QT_TRANSLATE_NOOP("occasion_decision", "Say why this occasion does not count."));
}

void ladderRowRules(const LadderRow &row, const RuleContext &context, Problems &problems)
{
    const Names &names = context.names;
    const bool taken = isMarked(names, u"ladder-state", row.state, u"done");
    const bool verbal = isMarked(names, u"ladder-step", row.step, u"verbal");
    if (row.state.isKnown() && !taken && !row.reason.isKnown())
        say(problems, QStringLiteral("reason"), "ladder_row",
            QT_TRANSLATE_NOOP("ladder_row", "Say why this step is not simply taken."));
    if (!taken && isMarked(names, u"ladder-reason", row.reason, u"say") && isBlank(row.why))
        say(problems, QStringLiteral("why"), "ladder_row", QT_TRANSLATE_NOOP("ladder_row", "Say the reason in words."));
    if (row.state.isKnown() && !row.on.isKnown())
        say(problems, QStringLiteral("on_day"), "ladder_row", QT_TRANSLATE_NOOP("ladder_row", "Say on which day."));
    if (taken && verbal && row.by.isNull())
        say(problems, QStringLiteral("by_person"), "ladder_row",
            QT_TRANSLATE_NOOP("ladder_row", "Say which manager gave the warning."));
    if (row.until.isKnown() && !isMarked(names, u"ladder-state", row.state, u"paused"))
        say(problems, QStringLiteral("state"), "ladder_row",
            QT_TRANSLATE_NOOP("ladder_row", "Only a pause has an end."));
}

void conductCourseRules(const ConductCourse &course, const RuleContext &context, Problems &problems)
{
    saysWhoDecided(course, context.names, problems);
}

Found decisionFound(const ConductCourse &course, Day today, const Names &names)
{
    static constexpr StateName states[] = {
        {"possible", QT_TRANSLATE_NOOP("conduct_course", "Possible"), Tone::Warning},
        {"confirmed", QT_TRANSLATE_NOOP("conduct_course", "Confirmed"), Tone::Danger},
        {"not-a-course", QT_TRANSLATE_NOOP("conduct_course", "Not a course"), Tone::Neutral},
    };
    const bool isDecided = course.decision.isKnown() && !(course.decided.isKnown() && course.decided > today);
    const bool isRejected = isDecided && isMarked(names, u"course-decision", course.decision, u"rejected");
    return found("conduct_course", isRejected ? states[2] : isDecided ? states[1] : states[0]);
}
