// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/department.h"
#include "core/office/person_kind.h"

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
    Day left; ///< the last day of work
    QString note;
    bool operator==(const Person &) const = default;
};

/// `Asha Khan`, from what is known of both names.
QString fullName(const Person &person);
/// Whether the person works here on the day: has a staff number, and neither starts later nor has left.
bool isStaffOn(const Person &person, Day day);
