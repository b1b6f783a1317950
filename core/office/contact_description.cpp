// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/contact.h"
#include "core/records/kind.h"

namespace contact {
constexpr Field who[] = {
    field<&Contact::organisation>("organisation", label("Organisation")).required().column().indexed().searched(),
    field<&Contact::kind>("kind", label("Kind")).list("contact-kind").column().counted(),
    field<&Contact::role>("role", label("Role or team")).column().searched(),
    field<&Contact::name>("name", label("Name")).personal().column().searched(),
    // Asked once there is a contact to ask it of: sites name contacts, and files of contacts come before theirs.
    field<&Contact::site>("site", label("Site"))
        .help(label("Where it serves one site only."))
        .when("organisation", "*")
        .column()
        .counted(),
};
constexpr Field reach[] = {
    field<&Contact::phone>("phone", label("Telephone")).column().searched(),
    field<&Contact::outOfHours>("out_of_hours", label("Out of hours"))
        .help(label("The number at night and at weekends."))
        .column()
        .searched(),
    field<&Contact::email>("email", label("E-mail")).searched(),
    field<&Contact::checked>("checked", label("Checked on")).past().help(label("When these were last found right.")),
    field<&Contact::note>("note", label("Note")).longText().searched(),
};
constexpr Section sections[] = {
    {"who", label("Who"), who},
    {"reach", label("How to reach them"), reach},
};
constexpr Kind description{
    .name = "contact",
    .label = label("Contact"),
    .plural = label("Contacts"),
    .why = label("Police, prosecutors, councils, landlords and others: the number is here when it is needed."),
    .icon = "phone",
    .area = Area::Office,
    .prefix = "CON",
    .sameBy = "organisation role? name? site?",
    .anyOf = "phone out_of_hours email",
    .title = "organisation role name",
    .sections = sections,
    .shape = shapeOf<Contact>()};
} // namespace contact

template <> const Kind &kindOf<Contact>() { return contact::description; }
