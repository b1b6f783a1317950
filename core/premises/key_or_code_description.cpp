// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/premises/key_state.h"
#include "core/records/kind.h"

namespace key_holding {
constexpr Field fields[] = {
    field<&KeyHolding::person>("person", label("Who")),
    field<&KeyHolding::name>("name", label("Who, if not in the register")).personal(),
    field<&KeyHolding::out>("out_day", label("Signed out on"))
        .required()
        .past()
        .help(label("Of a code: the day on which it was told.")),
    field<&KeyHolding::why>("why", label("What for")),
    field<&KeyHolding::back>("back_day", label("Back on"))
        .past()
        .since("out_day")
        .help(label("Of a code: from this day it need not be known.")),
    field<&KeyHolding::lost>("lost", label("Lost or disclosed on")).past().since("out_day"),
    field<&KeyHolding::settled>("settled", label("Dealt with on"))
        .past()
        .since("lost")
        .beside("lost")
        .help(label("The lock or code was changed, or it was decided to leave it.")),
    field<&KeyHolding::note>("note", label("Note")),
};
constexpr Section sections[] = {{"key_holding", label("Holder"), fields}};
constexpr Kind description{.name = "key_holding",
                           .label = label("Holder"),
                           .plural = label("Who holds it"),
                           .area = Area::Premises,
                           .anyOf = "person name",
                           .sections = sections,
                           .shape = shapeOf<KeyHolding>(),
                           .table = "key_or_code_holders"};
} // namespace key_holding

namespace key_or_code {
constexpr Field what[] = {
    field<&KeyOrCode::name>("name", label("Name"))
        .required()
        .column()
        .indexed()
        .searched()
        .help(label("As “Front door, set 2”. Never the code itself.")),
    field<&KeyOrCode::kind>("kind", label("Kind")).list("key-kind").required().column().indexed().counted(),
    field<&KeyOrCode::site>("site", label("Site")).column().indexed().counted(),
    field<&KeyOrCode::building>("building", label("Building")),
    field<&KeyOrCode::room>("room", label("Room")),
    field<&KeyOrCode::opens>("opens", label("What it opens")).searched().column(),
    field<&KeyOrCode::department>("department", label("Department")).indexed().with(Field::Department),
    field<&KeyOrCode::number>("number", label("Number on it")).searched(),
    field<&KeyOrCode::sealed>("sealed_code", label("Code, sealed")).hidden(),
    field<&KeyOrCode::changed>("changed", label("Code in use since")).past().column().indexed(),
    field<&KeyOrCode::retired>("retired", label("Out of use since")).past().indexed(),
    field<&KeyOrCode::note>("note", label("Note")).longText(),
};
constexpr Section sections[] = {{"key", label("Key or code"), what}};
constexpr Children lists[] = {children<&KeyOrCode::holders>("holders", label("Who holds it"))};
constexpr Computed computed[] = {
    {"state", label("State"), foundBy<KeyOrCode, keyFound>(), "kind"},
    {"held", label("Held by"), foundBy<KeyOrCode, keyHeldFound>(), "opens"},
};
constexpr Kind description{.name = "key_or_code",
                           .label = label("Key or code"),
                           .plural = label("Keys and codes"),
                           .why = label("Who holds which key and knows which code, and when a code has to be changed."),
                           .icon = "keys",
                           .area = Area::Premises,
                           .prefix = "KEY",
                           .sameBy = "name site",
                           .title = "name",
                           .sections = sections,
                           .lists = lists,
                           .computed = computed,
                           .shape = shapeOf<KeyOrCode>(),
                           .rules = rulesOf<KeyOrCode, keyRules>(),
                           .complete = completionOf<KeyOrCode, completeKey>()};
} // namespace key_or_code

template <> const Kind &kindOf<KeyHolding>() { return key_holding::description; }
template <> const Kind &kindOf<KeyOrCode>() { return key_or_code::description; }
