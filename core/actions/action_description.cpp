// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action.h"
#include "core/actions/action_rules.h"
#include "core/actions/action_state.h"
#include "core/records/kind.h"

namespace action {
constexpr Field what[] = {
    field<&Action::holder>("holder", label("Comes from")).hidden().indexed(),
    field<&Action::what>("what", label("What")).required().column().searched(),
    field<&Action::owner>("owner", label("Who")).column().counted().indexed().handler().with(Field::Whose),
    field<&Action::organisation>("organisation", label("Whose to do")).list("owner-organisation").column().counted(),
    field<&Action::priority>("priority", label("Priority")).list("priority").column().counted(),
    field<&Action::start>("start", label("Begins")),
    field<&Action::due>("due", label("Due"))
        .since("start")
        .column()
        .indexed()
        .help(label("To move it later, add a later day below with the reason.")),
    field<&Action::firstDue>("first_due", label("First due")).derived(),
    field<&Action::moved>("moved", label("Why the day was moved")).longText().arriving(),
    field<&Action::principle>("principle", label("Principle")).list("principle").counted(),
    field<&Action::cost>("cost", label("Cost")),
    field<&Action::obligations>("obligations", label("Obligations")).help(label("As P5.4, with a blank between them.")),
};
constexpr Field finished[] = {
    field<&Action::done>("done", label("Done")).past().column().indexed(),
    field<&Action::evidence>("evidence", label("How it can be seen")).longText().when("done", "*"),
    field<&Action::verifiedBy>("verified_by", label("Verified by")).when("done", "*").beside("done"),
    field<&Action::verified>("verified", label("Verified on"))
        .when("done", "*")
        .past()
        .since("done")
        .beside("verified_by"),
};
constexpr Section sections[] = {{"action", label("Action"), what}, {"finished", label("Done"), finished}};
constexpr Children lists[] = {children<&Action::progress>("progress", label("Progress")),
                              children<&Action::moves>("moves", label("Later days"))};

Found standing(const Action &action, Day today, const Names &)
{
    return found("action", nameOf(actionState(action, today)));
}

Found extended(const Action &action, Day, const Names &)
{
    if (action.moves.empty())
        return {};
    return {QString::number(action.moves.size()), Found::As::Words, Tone::Neutral};
}

constexpr Computed computed[] = {{"state", label("State"), foundBy<Action, standing>(), "what"},
                                 {"times_moved", label("Times moved"), foundBy<Action, extended>(), "due"}};
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
                           .lists = lists,
                           .computed = computed,
                           .shape = shapeOf<Action>(),
                           .rules = rulesOf<Action, actionRules>(),
                           .complete = completionOf<Action, completeAction>(),
                           .table = "action_set"}; // SQL has a word for the other name
} // namespace action

template <> const Kind &kindOf<Action>() { return action::description; }

bool isOpenOn(const Action &action, Day day) { return !action.done.isKnown() || day < action.done; }
