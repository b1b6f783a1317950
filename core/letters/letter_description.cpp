// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter.h"
#include "core/letters/letter_rules.h"
#include "core/records/kind.h"

namespace letter {
constexpr Field what[] = {
    field<&Letter::holder>("holder", label("About")).required().hidden().indexed(),
    field<&Letter::templateTitle>("template_title", label("Letter")).required().derived().column().searched(),
    field<&Letter::templateEdition>("template_edition", label("Edition")).range(1, 9999).derived(),
    field<&Letter::templateCode>("template_code", label("Template")).hidden().indexed(),
    field<&Letter::purpose>("purpose", label("What for")).list("letter-purpose").derived().counted(),
    field<&Letter::whom>("whom", label("Goes to")).list("letter-recipient").required().derived().column().counted(),
    field<&Letter::recipient>("recipient", label("Recipient")).personal().guarded().derived().column(),
    field<&Letter::addressee>("addressee", label("Name and address")).longText().personal().guarded().derived(),
};
constexpr Field terms[] = {
    field<&Letter::behaviour>("behaviour", label("What was done"))
        .longText()
        .personal()
        .guarded()
        .derived()
        .help(label("In words fit for whom it goes to: roles, no names.")),
    field<&Letter::conditions>("conditions", label("What is asked from now on")).longText().guarded().derived(),
    field<&Letter::answerBy>("answer_by", label("Can be challenged until")).derived(),
    field<&Letter::review>("review", label("Review")).derived().column().indexed(),
    field<&Letter::ends>("ends", label("Ends")).derived().indexed(),
};
constexpr Field text[] = {
    field<&Letter::subject>("subject", label("Subject")).required().personal().guarded().derived(),
    field<&Letter::body>("body", label("Text")).longText().required().personal().guarded().hidden(),
};
constexpr Field sent[] = {
    field<&Letter::issued>("issued", label("Issued")).derived().column().indexed(),
    field<&Letter::issuedBy>("issued_by", label("Issued by")).derived(),
    field<&Letter::document>("document", label("Pages")).guarded().derived(),
    field<&Letter::documentDigest>("document_digest", label("Digest of the pages")).guarded().derived(),
    field<&Letter::digest>("digest", label("Digest of what was issued")).guarded().derived(),
};
constexpr Field served[] = {
    field<&Letter::served>("served", label("Served")).past().column().indexed(),
    field<&Letter::servedHow>("served_how", label("How")).list("letter-served").beside("served").counted(),
    field<&Letter::servedBy>("served_by", label("By whom")).personal().beside("served"),
    field<&Letter::proof>("proof", label("Proof"))
        .longText()
        .personal()
        .guarded()
        .beside("served")
        .help(label("Number of the recorded delivery, who took it, who saw it.")),
    field<&Letter::returned>("returned", label("Returned undelivered")).past().since("served"),
};
constexpr Section sections[] = {
    {"letter", label("Letter"), what},  {"terms", label("What it says"), terms}, {"text", label("Text"), text},
    {"sent", label("As issued"), sent}, {"served", label("Served"), served},
};
constexpr Computed computed[] = {
    {"state", label("State"), foundBy<Letter, letterState>(), "whom"},
};
constexpr Kind description{.name = "letter",
                           .label = label("Letter"),
                           .plural = label("Letters"),
                           .why =
                               label("What was written to whom about an incident, kept as it was sent, with proof of "
                                     "service."),
                           .icon = "mail",
                           .area = Area::Incidents, // in lists; else that of the record it hangs on decides
                           .prefix = "LET",
                           .title = "template_title",
                           .sections = sections,
                           .computed = computed,
                           .shape = shapeOf<Letter>(),
                           .rules = rulesOf<Letter, letterRules>()};
} // namespace letter

template <> const Kind &kindOf<Letter>() { return letter::description; }
