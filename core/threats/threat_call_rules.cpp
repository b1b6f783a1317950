// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/threats/threat_call_rules.h"
#include <QCoreApplication>

namespace {
void warn(Problems &problems, const char *field, const char *text)
{
    problems.push_back(
        {QLatin1String(field), QCoreApplication::translate("threat_call", text), Problem::Severity::Warns});
}

bool isBefore(const Moment &moment, const Moment &other)
{
    return moment.isKnown() && other.isKnown() && moment.text() < other.text();
}

void timesInOrder(const ThreatCall &call, Day today, Problems &problems)
{
    const std::pair<const char *, const Moment &> moments[] = {
        {"started", call.started},          {"ended", call.ended},
        {"called_999", call.called999},     {"director_told_at", call.directorToldAt},
        {"decided_at", call.decidedAt},     {"move_began", call.moveBegan},
        {"search_began", call.searchBegan}, {"search_ended", call.searchEnded},
        {"all_clear", call.allClear},
    };
    for (const auto &[field, moment] : moments)
        if (moment.isKnown() && moment.day() > today)
            warn(problems, field, QT_TRANSLATE_NOOP("threat_call", "This is in the future: was the clock right?"));
        else if (isBefore(moment, call.started))
            warn(problems, field, QT_TRANSLATE_NOOP("threat_call", "This is before the call began."));
    if (isBefore(call.searchEnded, call.searchBegan))
        warn(problems, "search_ended", QT_TRANSLATE_NOOP("threat_call", "This is before the search began."));
}

void threeSteps(const ThreatCall &call, Problems &problems) // of PA1: learn much, police by 999, officer or director
{
    if (call.words.empty())
        warn(problems, "words", QT_TRANSLATE_NOOP("threat_call", "No exact words are noted."));
    if (!call.exercise && !call.called999.isKnown())
        warn(problems, "called_999", QT_TRANSLATE_NOOP("threat_call", "Nobody is noted as having rung 999."));
    if (call.directorTold.trimmed().isEmpty() && !call.directorToldAt.isKnown())
        warn(problems, "director_told",
             QT_TRANSLATE_NOOP("threat_call", "Tell the Accountable Officer or an Executive Director."));
    if (!call.decision.isKnown())
        warn(problems, "decision",
             QT_TRANSLATE_NOOP("threat_call", "Evacuate, stay in or search: nothing is decided yet."));
    else if (call.decidedBy.trimmed().isEmpty())
        warn(problems, "decided_by", QT_TRANSLATE_NOOP("threat_call", "Say who decided."));
}
} // namespace

void threatCallRules(const ThreatCall &call, const RuleContext &context, Problems &problems)
{
    timesInOrder(call, context.today, problems);
    threeSteps(call, problems);
}
