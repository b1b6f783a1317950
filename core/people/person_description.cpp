// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"
#include "core/records/kind.h"
#include <QCoreApplication>

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
    field<&Person::left>("end_day", label("End")).help(label("The last day of work.")),
};
constexpr Field contact[] = {
    field<&Person::email>("email", label("E-mail")).personal().searched(),
    field<&Person::phone>("phone", label("Telephone")).personal(),
    field<&Person::address>("address", label("Address")).longText().personal().guarded(),
    field<&Person::born>("born", label("Date of birth")).personal().guarded(),
    field<&Person::note>("note", label("Note")).longText().personal(),
};
constexpr Section sections[] = {
    {"who", label("Who"), who},
    {"work", label("Work"), work},
    {"contact", label("Contact"), contact},
};

void rules(const Person &person, const RuleContext &context, Problems &problems)
{
    const auto say = [&problems](const char *field, const QString &text) {
        problems.push_back({QLatin1String(field), text});
    };
    if (fullName(person).isEmpty())
        say("last_name", QCoreApplication::translate("person", "Give at least one name."));
    if (person.left.isKnown() && person.started.isKnown() && person.left < person.started)
        say("end_day", QCoreApplication::translate("person", "This is before the start."));
    if (person.born.isKnown() && person.born > context.today)
        say("born", QCoreApplication::translate("person", "This day is in the future."));
}

constexpr Kind description{.name = "person",
                           .label = label("Person"),
                           .plural = label("People"),
                           .icon = "person",
                           .area = Area::People,
                           .prefix = "PER",
                           .naming = "staff_number",
                           .title = "first_name last_name",
                           .sections = sections,
                           .shape = shapeOf<Person>(),
                           .rules = rulesOf<Person, rules>()};
} // namespace person

template <> const Kind &kindOf<Person>() { return person::description; }

QString fullName(const Person &person) { return (person.firstName + u' ' + person.lastName).simplified(); }

bool isStaffOn(const Person &person, Day day)
{
    return !person.staffNumber.isEmpty() && (!person.started.isKnown() || person.started <= day) &&
           (!person.left.isKnown() || day <= person.left);
}
