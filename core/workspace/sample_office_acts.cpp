// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_office.h"
#include <QHash>

namespace {
constexpr int kDaysBefore = 20;

Result<void> addPlaces(Write &write, SampleOffice &office)
{
    for (SamplePremises &site : office.sites) {
        if (const Result<void> added = addRecord(write, site.value, site.id); !added)
            return added;
        QHash<QString, Id<Building>> buildings;
        for (SampleSpot &spot : site.spots) {
            Id<Building> &building = buildings[spot.building];
            if (building.isNull())
                if (const Result<void> added = addRecord(write, Building{spot.building, site.id}, building); !added)
                    return added;
            spot.buildingId = building;
            if (const Result<void> added = addRecord(write, Room{spot.name, site.id, building, {}}, spot.id); !added)
                return added;
        }
    }
    return {};
}

Result<void> addDepartments(Write &write, SampleOffice &office)
{
    for (SampleDirectorate &directorate : office.directorates)
        if (const Result<void> added = addRecord(write, directorate.value, directorate.id); !added)
            return added;
    for (SampleDepartment &department : office.departments) {
        department.value.directorate = office.directorates[department.directorate].id;
        if (const Result<void> added = addRecord(write, department.value, department.id); !added)
            return added;
    }
    return {};
}

Result<void> addWorker(Write &write, const SampleOffice &office, SampleWorker &worker)
{
    Person person = worker.value;
    person.left = Day(); // it is not known yet
    if (worker.department) {
        const SampleDepartment &department = office.departments[*worker.department];
        person.department = department.id;
        const SampleWorker &manager = office.workers[department.manager];
        person.lineManager =
            &manager == &worker ? office.workers[office.directorates[department.directorate].director].id : manager.id;
    }
    return addRecord(write, person, worker.id);
}

/// Directors and managers come first: the others' line managers are records too.
Result<void> addWorkers(Write &write, SampleOffice &office)
{
    const Day setUp = office.first.plus(-kDaysBefore);
    for (const bool leads : {true, false})
        for (SampleWorker &worker : office.workers)
            if (worker.isLead == leads && worker.value.started <= setUp)
                if (const Result<void> added = addWorker(write, office, worker); !added)
                    return added;
    for (SampleWorker &outsider : office.outsiders)
        if (const Result<void> added = addRecord(write, outsider.value, outsider.id); !added)
            return added;
    return {};
}

Result<void> nameLeaders(Write &write, const SampleOffice &office)
{
    for (const SampleDirectorate &directorate : office.directorates)
        if (const Result<void> named =
                changeRecord(write, directorate.id,
                             [&](Directorate &now) { now.director = office.workers[directorate.director].id; });
            !named)
            return named;
    for (const SampleDepartment &department : office.departments)
        if (const Result<void> named = changeRecord(
                write, department.id, [&](Department &now) { now.manager = office.workers[department.manager].id; });
            !named)
            return named;
    return {};
}

Result<void> fillPosts(Write &write, const SampleOffice &office)
{
    for (const SampleWorker &worker : office.workers) {
        if (worker.post.isEmpty())
            continue;
        PostHolder holder;
        holder.post = Code{worker.post};
        holder.person = worker.id;
        holder.first = std::max(worker.value.started, office.first.plus(-400));
        holder.deputy = worker.post.startsWith(QStringLiteral("deputy"));
        if (worker.post == QStringLiteral("lsms")) {
            holder.accreditation = QStringLiteral("Accredited security management specialist");
            holder.accreditedUntil = Day(office.until.date.addMonths(14));
        }
        if (worker.post == QStringLiteral("security_director"))
            holder.delegated = holder.first;
        if (const auto added = write.add(holder); !added)
            return added.error();
    }
    return {};
}

Result<void> addContacts(Write &write, SampleOffice &office)
{
    for (const Contact &contact : office.contacts) {
        const auto added = write.add(contact);
        if (!added)
            return added.error();
        const Names &names = write.context().names;
        if (office.police.isNull() &&
            names.hasTrait(QStringLiteral("contact-kind"), contact.kind.text, QStringLiteral("police")))
            office.police = added->id();
    }
    return {};
}

Result<void> setUp(Write &write, SampleOffice &office)
{
    for (const auto part : {&addPlaces, &addDepartments, &addWorkers, &addContacts})
        if (const Result<void> done = part(write, office); !done)
            return done;
    if (const Result<void> done = nameLeaders(write, office); !done)
        return done;
    return fillPosts(write, office);
}
} // namespace

void scheduleOffice(SampleOffice &office, SampleTimeline &timeline, Chance &chance)
{
    const Day setUpDay = office.first.plus(-kDaysBefore);
    timeline.at(sampleInstant(setUpDay.date, 9, 0), QStringLiteral("Registers of the predecessor taken over"),
                [&office](Write &write) { return setUp(write, office); });
    for (SampleWorker &worker : office.workers) {
        const Person &person = worker.value;
        if (person.started > setUpDay)
            timeline.at(sampleInstant(std::max(person.started.plus(-chance.between(3, 12)), setUpDay.plus(1)).date, 8,
                                      chance.between(0, 50)),
                        QStringLiteral("Starter told by Human Resources"),
                        [&office, &worker](Write &write) { return addWorker(write, office, worker); });
        if (person.left.isKnown())
            timeline.at(sampleInstant(std::max(person.left.plus(-chance.between(2, 15)), person.started.plus(20)).date,
                                      8, chance.between(51, 59)),
                        QStringLiteral("Leaver told by Human Resources"), [&worker](Write &write) {
                            return changeRecord(write, worker.id,
                                                [&worker](Person &now) { now.left = worker.value.left; });
                        });
    }
}
