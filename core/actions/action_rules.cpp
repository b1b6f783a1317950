// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action_rules.h"
#include <QCoreApplication>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("ActionRules", text); }
} // namespace

void actionRules(const Action &action, const RuleContext &, Problems &problems)
{
    Day before = firstDueOf(action);
    for (std::size_t i = 0; i < action.moves.size(); ++i) {
        const Day to = action.moves[i].to;
        if (to.isKnown() && before.isKnown() && to <= before)
            problems.push_back(
                {QStringLiteral("moves/%1/to_day").arg(i), tr("This is not later than the day before it.")});
        before = to;
    }
    if (!action.verifiedBy.isNull() && action.verifiedBy == action.owner)
        problems.push_back(
            {QStringLiteral("verified_by"), tr("Who did it can't verify it: name another person, or nobody.")});
}

void completeAction(Action &action, const RuleContext &)
{
    if (!action.moved.trimmed().isEmpty() && action.moves.empty() && action.due.isKnown())
        action.moves.push_back(
            {0, action.due, action.moved.trimmed(), {}}); // of an older office, which kept the reason alone
    else if (!action.moves.empty() && !action.firstDue.isKnown())
        action.firstDue = action.due;
    action.moved.clear();
    if (action.moves.empty())
        action.firstDue = {};
    else if (action.moves.back().to.isKnown())
        action.due = action.moves.back().to;
}

Day firstDueOf(const Action &action)
{
    // Not yet saved, the first day still stands as the day it is due.
    return action.firstDue.isKnown() ? action.firstDue : action.due;
}
