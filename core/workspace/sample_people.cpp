// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident.h"
#include "core/incidents/party_tags.h"
#include "core/incidents/person_incidents_queries.h"
#include "core/office/contact_note.h"
#include "core/requests/find_person_queries.h"
#include "core/workspace/sample_registers.h"

namespace {
QString code(const char *text) { return QLatin1String(text); }

Scope everything()
{
    Scope scope;
    scope.everything = scope.namedOnAll = true;
    return scope;
}

QDateTime daysBefore(const SampleOffice &office, int days, int hour)
{
    return sampleInstant(office.until.date.addDays(-days), hour, 20);
}

/// Who among the outsiders was alleged to have done something by then, with where.
struct Alleged {
    Id<Person> person;
    PersonPart part;
};

Result<std::optional<Alleged>> somebodyAlleged(Write &write, const SampleOffice &office)
{
    for (const SampleWorker &outsider : office.outsiders) {
        if (outsider.id.isNull())
            continue;
        const Result<std::vector<PersonPart>> parts = partsOf(write.database(), everything(), std::vector{outsider.id});
        if (!parts)
            return parts.error();
        for (const PersonPart &part : *parts)
            if (part.role.text == code("alleged"))
                return std::optional(Alleged{outsider.id, part});
    }
    return std::optional<Alleged>();
}

Result<void> mark(Write &write, const SampleOffice &office, Day review)
{
    const Result<std::optional<Alleged>> found = somebodyAlleged(write, office);
    if (!found || !*found)
        return found ? Result<void>() : Result<void>(found.error());
    return changeRecord(write, (*found)->person, [&](Person &person) {
        person.marker = Code{code("aggressive")};
        person.markerIncident = Id<Incident>{(*found)->part.incident};
        person.markerDecidedBy = office.holder(code("accountable_officer")).id;
        person.markerDecided = write.context().today;
        person.markerInformed = write.context().today;
        person.markerReview = review;
    });
}

/// The name that was typed becomes the tag of its party.
Result<void> tagNames(Write &write, const SampleOffice &office)
{
    const Result<std::optional<Alleged>> found = somebodyAlleged(write, office);
    if (!found || !*found)
        return found ? Result<void>() : Result<void>(found.error());
    return changeRecord(write, Id<Incident>{(*found)->part.incident}, [&](Incident &incident) {
        const std::vector<PartyCalled> parties = partiesCalled(incident, write.context().names);
        for (const PartyCalled &party : parties)
            if (party.person == (*found)->person)
                incident.narrative += QStringLiteral(" %1 was asked to leave and did so.").arg(party.tag());
    });
}

Result<void> noteContacts(Write &write, const SampleOffice &office)
{
    ListQuery query;
    query.filters = {{QStringLiteral("closed"), Filter::Is::NotKnown, {}}};
    query.sort = QStringLiteral("reported");
    constexpr int kLookedAt = 40;
    constexpr int kNoted = 3;
    const auto rows = Lister(write.database(), kindOf<Incident>(), everything()).page(query, {}, kLookedAt);
    if (!rows)
        return rows.error();
    int noted = 0;
    for (const ListRow &row : *rows) {
        const auto incident = write.load(Id<Incident>{row.id});
        if (!incident || incident->value.police.empty() || noted == kNoted)
            continue;
        ContactNote note;
        note.holder = AnyId{row.id};
        note.at = Moment(write.context().today, QTime(10, 5 + noted));
        note.contact = office.police;
        note.channel = Code{noted == 0 ? code("telephone") : code("email")};
        note.said = QStringLiteral("Asked for news. The officer is on leave until next week; nothing new so far.");
        note.nextChase = write.context().today.plus(7 + 7 * noted);
        if (const auto added = write.add(note); !added)
            return added.error();
        ++noted;
    }
    return {};
}

InformationRequest request(const char *type, Day received, const QString &asker, const QString &asked)
{
    InformationRequest one;
    one.type = Code{code(type)};
    one.received = received;
    one.asker = asker;
    one.asked = asked;
    return one;
}

Result<void> askForFigures(Write &write)
{
    InformationRequest foi =
        request("freedom_of_information", write.context().today, QStringLiteral("R. Alder, Larkshire Herald"),
                QStringLiteral("How many assaults on staff were there in each of the last three years?"));
    const auto added = write.add(foi);
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> askForOwn(Write &write, const SampleOffice &office)
{
    const Result<std::optional<Alleged>> found = somebodyAlleged(write, office);
    if (!found || !*found)
        return found ? Result<void>() : Result<void>(found.error());
    const QString name = write.context().names.recordName(kindOf<Person>(), (*found)->person.value);
    InformationRequest own = request("subject_access", write.context().today, name,
                                     QStringLiteral("All that you hold about me, letters and notes included."));
    own.subject = (*found)->person;
    const auto places = findPerson(write.database(), write.context().kinds, write.context().names,
                                   write.context().actor, write.context().today, std::vector{own.subject}, 0);
    if (!places)
        return places.error();
    own.found = places->found;
    if (!own.found.empty())
        own.found.front().decision = Code{code("include")};
    const auto added = write.add(own);
    return added ? Result<void>() : Result<void>(added.error());
}

/// The same person came a second time under a name one letter apart, and somebody saw it.
Result<void> enterTwice(Write &write, const SampleOffice &office, bool merge)
{
    for (const SampleWorker &outsider : office.outsiders) {
        const Person &known = outsider.value;
        if (outsider.id.isNull() || known.lastName.size() < 5 || known.firstName.isEmpty())
            continue;
        Person again;
        again.firstName = merge ? known.firstName.left(1) : known.firstName; // a name of several is no name in files
        again.lastName = merge ? known.lastName : known.lastName.chopped(1);
        again.category = known.category;
        again.note = QStringLiteral("Name as given at the desk.");
        again.sameAs = merge ? outsider.id : Id<Person>();
        const auto added = write.add(again);
        return added ? Result<void>() : Result<void>(added.error());
    }
    return {};
}
} // namespace

void schedulePeople(const SampleOffice &office, SampleTimeline &timeline)
{
    timeline.at(daysBefore(office, 45, 11), QStringLiteral("Entered at the desk"),
                [&office](Write &write) { return enterTwice(write, office, true); });
    timeline.at(daysBefore(office, 44, 11), QStringLiteral("Entered at the desk"),
                [&office](Write &write) { return enterTwice(write, office, false); });
    timeline.at(daysBefore(office, 30, 14), QStringLiteral("Marker decided"),
                [&office](Write &write) { return mark(write, office, office.until.plus(150)); });
    timeline.at(daysBefore(office, 29, 14), QStringLiteral("Names kept in the register"),
                [&office](Write &write) { return tagNames(write, office); });
    timeline.at(daysBefore(office, 18, 9), QStringLiteral("Request received"),
                [](Write &write) { return askForFigures(write); });
    timeline.at(daysBefore(office, 12, 9), QStringLiteral("Request received"),
                [&office](Write &write) { return askForOwn(write, office); });
    timeline.at(daysBefore(office, 4, 10), QStringLiteral("Police asked for news"),
                [&office](Write &write) { return noteContacts(write, office); });
}
