// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action.h"
#include "core/records/kind.h"

namespace action {
constexpr Field fields[] = {
    field<&Action::holder>("holder", label("Comes from")).hidden().indexed(),
    field<&Action::what>("what", label("What")).required().column().searched(),
    field<&Action::owner>("owner", label("Who")).column().counted().indexed().handler().with(Field::Whose),
    field<&Action::organisation>("organisation", label("Whose to do")).list("owner-organisation").column().counted(),
    field<&Action::priority>("priority", label("Priority")).list("priority").column().counted(),
    field<&Action::due>("due", label("Due")).column().indexed(),
    field<&Action::moved>("moved", label("Why the day was moved")).longText(),
    field<&Action::done>("done", label("Done")).past().column().indexed(),
    field<&Action::evidence>("evidence", label("How it can be seen")).longText().when("done", "*"),
    field<&Action::obligations>("obligations", label("Obligations")).help(label("As P5.4, with a blank between them.")),
};
constexpr Section sections[] = {{"action", label("Action"), fields}};

Found standing(const Action &action, Day today, const Names &)
{
    if (!isOpenOn(action, today))
        return {kindOf<Action>().shown(label("Done")), Found::As::State, Tone::Good};
    if (action.due.isKnown() && action.due < today)
        return {kindOf<Action>().shown(label("Overdue")), Found::As::State, Tone::Danger};
    return {kindOf<Action>().shown(label("Open")), Found::As::State, Tone::Neutral};
}

constexpr Computed computed[] = {{"state", label("State"), foundBy<Action, standing>(), "what"}};
constexpr Kind description{.name = "action",
                           .label = label("Action"),
                           .plural = label("Actions"),
                           .why =
                               label("What somebody undertook to do, by when: it stands in the list of what is due."),
                           .icon = "actions",
                           .area = Area::Actions,
                           .prefix = "ACT",
                           .title = "what",
                           .sections = sections,
                           .computed = computed,
                           .shape = shapeOf<Action>(),
                           .table = "action_set"}; // SQL has a word for the other name
} // namespace action

template <> const Kind &kindOf<Action>() { return action::description; }

bool isOpenOn(const Action &action, Day day) { return !action.done.isKnown() || day < action.done; }
