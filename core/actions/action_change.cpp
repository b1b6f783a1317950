// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action_change.h"
#include "core/records/kind.h"
#include <QCoreApplication>

namespace action_change {
constexpr Field whose[] = {
    field<&ActionChange::owner>("owner", label("Who")),
    field<&ActionChange::organisation>("organisation", label("Whose to do")).list("owner-organisation"),
    field<&ActionChange::priority>("priority", label("Priority")).list("priority"),
};
constexpr Field when[] = {
    field<&ActionChange::to>("to_day", label("Later day")).help(label("What is due later already keeps its day.")),
    field<&ActionChange::why>("why", label("Why later")).beside("to_day"),
};
constexpr Field progress[] = {
    field<&ActionChange::note>("note", label("What was done so far")).longText(),
    field<&ActionChange::by>("by", label("Who did it")).when("note", "*"),
    field<&ActionChange::done>("done", label("Done")).past(),
    field<&ActionChange::evidence>("evidence", label("How it can be seen")).longText().when("done", "*"),
};
constexpr Section sections[] = {{"whose", label("Whose they become"), whose},
                                {"when", label("A later day"), when},
                                {"progress", label("Progress"), progress}};

void rules(const ActionChange &change, const RuleContext &, Problems &problems)
{
    if (change == ActionChange())
        problems.push_back({QStringLiteral("owner"),
                            QCoreApplication::translate("ActionChange", "Say what is to change."),
                            Problem::Severity::Refuses});
}

constexpr Kind description{.name = "action_change",
                           .label = label("Change of actions"),
                           .plural = label("Changes of actions"),
                           .area = Area::Actions,
                           .sections = sections,
                           .shape = shapeOf<ActionChange>(),
                           .rules = rulesOf<ActionChange, rules>()};
} // namespace action_change

template <> const Kind &kindOf<ActionChange>() { return action_change::description; }

Action changedBy(Action action, const ActionChange &change, Day today)
{
    if (!isOpenOn(action, today))
        return action;
    if (!change.owner.isNull())
        action.owner = change.owner;
    if (change.organisation.isKnown())
        action.organisation = change.organisation;
    if (change.priority.isKnown())
        action.priority = change.priority;
    if (change.to.isKnown() && !action.due.isKnown())
        action.due = change.to;
    else if (change.to.isKnown() && change.to > action.due)
        action.moves.push_back({0, change.to, change.why, today});
    if (!change.note.trimmed().isEmpty())
        action.progress.push_back({0, today, change.by, change.note.trimmed()});
    if (change.done.isKnown()) {
        action.done = change.done;
        action.evidence = change.evidence;
    }
    return action;
}
