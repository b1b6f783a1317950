// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/department.h"
#include "core/office/person_kind.h"
#include "core/people/incident_kind.h"

/// A person: one register for staff, contacts, suspects, victims and witnesses.
struct Person {
    QString firstName;
    QString lastName;
    QString aliases;
    QString staffNumber;
    Code category;
    Id<Department> department;
    QString role;
    Id<Person> lineManager;
    QString email;
    QString phone;
    QString address;
    Day born;
    Day started;
    Day left;            ///< the last day of work
    QString description; ///< what they look like, where that is what is known
    QString note;

    // a marker that warns staff; in force until its review is due
    Code marker;
    Id<Incident> markerIncident; ///< the one behind it
    Id<Person> markerDecidedBy;  ///< a named senior
    Day markerDecided;
    Day markerInformed;   ///< when the person was told of it
    QString markerWhyNot; ///< why not
    Day markerReview;

    Id<Person> sameAs; ///< the entry that is kept, where this is another one of the same person
    bool operator==(const Person &) const = default;
};

/// `Asha Khan`, from what is known of both names.
QString fullName(const Person &person);
/// Whether a marker is in force on the day: one is set, and its review has not come.
bool isMarkedOn(const Person &person, Day day);
/// Whether the person works here on the day: has a staff number, and neither starts later nor has left.
bool isStaffOn(const Person &person, Day day);
