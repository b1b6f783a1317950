// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/contact.h"
#include "core/office/organisation.h"
#include "core/office/post_holder.h"
#include "core/office/room.h"
#include "core/people/person.h"
#include "core/workspace/sample_chance.h"
#include "core/workspace/sample_material.h"
#include "core/workspace/sample_timeline.h"

/// A room of a site, and how people speak of it.
struct SampleSpot {
    QString building, name, spoken;
    Id<Building> buildingId;
    Id<Room> id;
};

struct SamplePremises {
    Site value;
    int weight = 1;
    std::vector<SampleSpot> spots;
    Id<Site> id;
};

struct SampleDepartment {
    Department value;
    int weight = 1;
    QStringList roles;
    std::size_t directorate = 0;
    std::size_t manager = 0; ///< place among the workers
    Id<Department> id;
};

struct SampleDirectorate {
    Directorate value;
    std::size_t director = 0; ///< place among the workers
    Id<Directorate> id;
};

/// Somebody who works for the body.
struct SampleWorker {
    Person value;
    std::optional<std::size_t> department;
    QString post;        ///< code of the post held; empty: none
    bool isLead = false; ///< directs or manages; never leaves
    Id<Person> id;
};

/// The body, its places and people. The numbers of records are known once the timeline has written them.
struct SampleOffice {
    Day first; ///< of the register
    Day until; ///< the day on which it stands as it is
    std::vector<SamplePremises> sites;
    std::vector<SampleDirectorate> directorates;
    std::vector<SampleDepartment> departments;
    std::vector<Contact> contacts;
    Id<Contact> police; ///< the first of the force, from when they are written
    std::vector<SampleWorker> workers;
    std::vector<SampleWorker> outsiders; ///< patients, relatives and others who have a part in incidents

    const SampleWorker &holder(const QString &post) const;
};

/// Makes up the body. Nobody of it is real.
SampleOffice planOffice(const SampleMaterial &material, Day first, Day until, Chance &chance);
/// The organisation of the material, as `makeOffice` takes it.
Organisation sampleOrganisation(const SampleMaterial &material);
/// Puts the set-up, the starters and the leavers on the timeline; the office outlives it.
void scheduleOffice(SampleOffice &office, SampleTimeline &timeline, Chance &chance);
