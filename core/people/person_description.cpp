// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"
#include "core/records/kind.h"
#include "core/records/names.h"
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
    field<&Person::started>("start_day", label("Start")).indexed(),
    field<&Person::left>("end_day", label("End")).since("start_day").indexed().help(label("The last day of work.")),
};
constexpr Field contact[] = {
    field<&Person::email>("email", label("E-mail")).personal().searched(),
    field<&Person::phone>("phone", label("Telephone")).personal(),
    field<&Person::address>("address", label("Address")).longText().personal().guarded(),
    field<&Person::born>("born", label("Date of birth")).past().personal().guarded(),
    field<&Person::description>("description", label("Description"))
        .longText()
        .personal()
        .searched()
        .help(label("What they look like, where that is what is known.")),
    field<&Person::note>("note", label("Note")).longText().personal(),
};
constexpr Field marker[] = {
    field<&Person::marker>("marker", label("Marker")).list("person-marker").guarded().counted(),
    field<&Person::markerIncident>("marker_incident", label("Incident behind it")).guarded().when("marker", "*"),
    field<&Person::markerDecidedBy>("marker_decided_by", label("Decided by")).guarded().when("marker", "*"),
    field<&Person::markerDecided>("marker_decided", label("Decided on")).past().guarded().when("marker", "*"),
    field<&Person::markerReview>("marker_review", label("Review"))
        .since("marker_decided")
        .indexed()
        .guarded()
        .when("marker", "*")
        .help(label("From this day on it is no longer shown as in force.")),
    field<&Person::markerInformed>("marker_informed", label("Person told on")).past().guarded().when("marker", "*"),
    field<&Person::markerWhyNot>("marker_why_not", label("Why not told")).guarded().when("marker", "*"),
};
constexpr Field same[] = {
    field<&Person::sameAs>("same_as", label("Same person as")).guarded().indexed(),
};
constexpr Section sections[] = {
    {"who", label("Who"), who},          {"work", label("Work"), work},        {"contact", label("Contact"), contact},
    {"marker", label("Marker"), marker}, {"same", label("Same person"), same},
};

void say(Problems &problems, const char *field, const char *text,
         Problem::Severity severity = Problem::Severity::Refuses)
{
    problems.push_back({QString::fromLatin1(field), QCoreApplication::translate("person", text), severity});
}

void rules(const Person &person, const RuleContext &, Problems &problems)
{
    if (!person.marker.isKnown())
        return;
    if (person.markerIncident.isNull()) // it may come in later than the person, from a file of its own
        say(problems, "marker_incident", QT_TRANSLATE_NOOP("person", "Name the incident behind the marker."),
            Problem::Severity::Warns);
    if (person.markerDecidedBy.isNull())
        say(problems, "marker_decided_by", QT_TRANSLATE_NOOP("person", "Name the senior who decided on it."));
    if (!person.markerReview.isKnown())
        say(problems, "marker_review", QT_TRANSLATE_NOOP("person", "Say when it is to be reviewed."));
    if (!person.markerInformed.isKnown() && person.markerWhyNot.trimmed().isEmpty())
        say(problems, "marker_why_not", QT_TRANSLATE_NOOP("person", "Say when the person was told of it, or why not."));
}

Found markerNow(const Person &person, Day today, const Names &names)
{
    if (!person.marker.isKnown())
        return {};
    const QString label = names.choiceLabel(QStringLiteral("person-marker"), person.marker.text);
    return isMarkedOn(person, today) ? Found{label, Found::As::State, Tone::Danger}
                                     : Found{QCoreApplication::translate("person", "%1, not in force").arg(label),
                                             Found::As::State, Tone::Neutral};
}

Found mergedInto(const Person &person, Day, const Names &names)
{
    if (person.sameAs.isNull())
        return {};
    return {QCoreApplication::translate("person", "same as %1")
                .arg(names.recordName(kindOf<Person>(), person.sameAs.value)),
            Found::As::State, Tone::Neutral};
}

constexpr Computed computed[] = {
    {"marker_now", label("Marker"), foundBy<Person, markerNow>(), "category"},
    {"merged_into", label("Entry"), foundBy<Person, mergedInto>(), "category"},
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
    .anyOf = "last_name first_name description",
    .title = "first_name last_name",
    .sections = sections,
    .computed = computed,
    .shape = shapeOf<Person>(),
    .rules = rulesOf<Person, rules>()};
} // namespace person

template <> const Kind &kindOf<Person>() { return person::description; }

QString fullName(const Person &person) { return (person.firstName + u' ' + person.lastName).simplified(); }

bool isMarkedOn(const Person &person, Day day)
{
    return person.marker.isKnown() && !(person.markerDecided.isKnown() && day < person.markerDecided) &&
           (!person.markerReview.isKnown() || day < person.markerReview);
}

bool isStaffOn(const Person &person, Day day)
{
    return !person.staffNumber.isEmpty() && isWithin(day, person.started, person.left);
}
