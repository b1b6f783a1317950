// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/first_report.h"
#include "core/incidents/incident_rules.h"
#include "core/storage/write.h"

namespace {

// What the step's trait of this name says; empty where it has none.
QString traitOf(const Code &step, QStringView name, const Names &names)
{
    return traitOf(names, QStringLiteral("done-step"), step, name);
}

Result<void> makePlace(Write &write, FirstReport &report)
{
    Incident &incident = report.incident;
    if (!report.newSite.isEmpty()) {
        const auto site = write.add(Site{.name = report.newSite});
        if (!site)
            return site.error();
        incident.site = site->id();
    }
    if (!report.newRoom.isEmpty()) {
        const auto room =
            write.add(Room{.name = report.newRoom, .site = incident.site, .building = incident.building, .floor = {}});
        if (!room)
            return room.error();
        incident.room = room->id();
    }
    return {};
}

Result<void> makePeople(Write &write, FirstReport &report)
{
    for (auto person = report.newPeople.cbegin(); person != report.newPeople.cend(); ++person) {
        const auto added = write.add(person.value());
        if (!added)
            return added.error();
        report.incident.parties[static_cast<std::size_t>(person.key())].person = added->id();
    }
    if (report.newReporter) {
        const auto added = write.add(*report.newReporter);
        if (!added)
            return added.error();
        report.incident.reporter = added->id();
    }
    return {};
}

} // namespace

void takeSteps(Incident &incident, const Names &names)
{
    for (const StepDone &step : incident.steps) {
        const QString how = traitOf(step.step, u"police", names);
        if (how.isEmpty())
            continue;
        if (!incident.policeReported.isKnown()) {
            incident.policeReported = Code{how};
            incident.policeToldAt = step.at;
        }
        if (incident.policeIncidentNumber.isEmpty())
            incident.policeIncidentNumber = step.theirReference;
    }
}

Code actorOf(const QStringList &actors, const Names &names)
{
    QStringList different = actors;
    different.removeAll(QString());
    different.removeDuplicates();
    if (different.size() <= 1)
        return Code{different.value(0)};
    for (const ChoiceName &choice : names.choices(QStringLiteral("actor")))
        if (choice.traits.contains(QStringLiteral("multiple")))
            return Code{choice.code};
    return Code{different.front()};
}

Person personCalled(const QString &name)
{
    const QString plain = name.simplified();
    const qsizetype space = plain.lastIndexOf(u' ');
    Person person;
    person.firstName = space < 0 ? QString() : plain.left(space);
    person.lastName = plain.mid(space + 1);
    return person;
}

Result<Saved<Incident>> addReport(Write &write, FirstReport report)
{
    if (const Result<void> made = makePlace(write, report); !made)
        return made.error();
    if (const Result<void> made = makePeople(write, report); !made)
        return made.error();
    takeSteps(report.incident, write.context().names);
    Result<Saved<Incident>> incident = write.add(report.incident);
    if (!incident)
        return incident;
    for (const AttachedFile &file : report.files)
        if (const auto attached = attach(write, incident->stamp.id, file); !attached)
            return attached.error();
    return incident;
}
