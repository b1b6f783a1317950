// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_template.h"
#include "core/letters/template_rules.h"
#include "core/records/kind.h"

namespace letter_template {
constexpr Field fields[] = {
    field<&LetterTemplate::title>("title", label("Title")).required().unique().column().indexed().searched(),
    field<&LetterTemplate::purpose>("purpose", label("What for")).list("letter-purpose").required().column().counted(),
    field<&LetterTemplate::recipient>("recipient", label("Goes to"))
        .list("letter-recipient")
        .required()
        .column()
        .counted()
        .help(label("Names and addresses only of the person it goes to.")),
    field<&LetterTemplate::edition>("edition", label("Edition")).range(1, 9999).derived().column(),
    field<&LetterTemplate::subject>("subject", label("Subject")).required(),
    field<&LetterTemplate::body>("body", label("Text")).longText().required().searched(),
    field<&LetterTemplate::retired>("retired", label("No longer offered")).column(),
    field<&LetterTemplate::source>("source", label("Source")).longText(),
    field<&LetterTemplate::verified>("verified", label("Verified")),
    field<&LetterTemplate::about>("about", label("Written about")).required().hidden(),
    field<&LetterTemplate::code>("code", label("Code")).hidden().indexed(),
    field<&LetterTemplate::shipped>("shipped", label("Shipped as")).hidden(),
};
constexpr Section sections[] = {{"template", label("Letter template"), fields}};
constexpr Kind description{.name = "letter_template",
                           .label = label("Letter template"),
                           .plural = label("Letter templates"),
                           .why = label("The words of each letter and form, with places that the record fills."),
                           .icon = "mail",
                           .area = Area::Office,
                           .naming = "title",
                           .sameBy = "code? title",
                           .title = "title",
                           .sections = sections,
                           .shape = shapeOf<LetterTemplate>(),
                           .rules = rulesOf<LetterTemplate, templateRules>(),
                           .complete = completionOf<LetterTemplate, completeTemplate>()};
} // namespace letter_template

template <> const Kind &kindOf<LetterTemplate>() { return letter_template::description; }

LetterTemplate nextEdition(const LetterTemplate &was, LetterTemplate now)
{
    now.edition = was.edition + (was.subject == now.subject && was.body == now.body ? 0 : 1);
    return now;
}
