// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"
#include "core/records/kind.h"

namespace person {
constexpr Field who[] = {
    field<&Person::lastName>("last_name", label("Last name")).personal().column().indexed().searched(),
    field<&Person::firstName>("first_name", label("First name")).personal().column().searched(),
    field<&Person::aliases>("aliases", label("Also known as")).personal().searched(),
    field<&Person::category>("category", label("Category")).list("person-category").column().indexed().counted(),
};
constexpr Field work[] = {
    field<&Person::staffNumber>("staff_number", label("Staff number")).unique().column().indexed().searched(),
    field<&Person::department>("department", label("Department")).column().indexed().counted().with(Field::Department),
    field<&Person::role>("role", label("Role")).column().searched(),
    field<&Person::lineManager>("line_manager", label("Line manager")),
    field<&Person::started>("start_day", label("Start")),
    field<&Person::left>("end_day", label("End")).since("start_day").help(label("The last day of work.")),
};
constexpr Field contact[] = {
    field<&Person::email>("email", label("E-mail")).personal().searched(),
    field<&Person::phone>("phone", label("Telephone")).personal(),
    field<&Person::address>("address", label("Address")).longText().personal().guarded(),
    field<&Person::born>("born", label("Date of birth")).past().personal().guarded(),
    field<&Person::note>("note", label("Note")).longText().personal(),
};
constexpr Section sections[] = {
    {"who", label("Who"), who},
    {"work", label("Work"), work},
    {"contact", label("Contact"), contact},
};

constexpr Kind description{
    .name = "person",
    .label = label("Person"),
    .plural = label("People"),
    .why = label("One entry for each person, whatever part they have: staff, contact, victim, witness."),
    .icon = "people",
    .area = Area::People,
    .prefix = "PER",
    .naming = "staff_number",
    .anyOf = "last_name first_name",
    .title = "first_name last_name",
    .sections = sections,
    .shape = shapeOf<Person>()};
} // namespace person

template <> const Kind &kindOf<Person>() { return person::description; }

QString fullName(const Person &person) { return (person.firstName + u' ' + person.lastName).simplified(); }

bool isStaffOn(const Person &person, Day day)
{
    return !person.staffNumber.isEmpty() && isWithin(day, person.started, person.left);
}
