// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/contact.h"
#include "core/office/department.h"
#include "core/office/person_kind.h"
#include "core/office/room.h"
#include "core/premises/measure_test.h"
#include "core/records/names.h"
#include <vector>

/// Something that protects people or property at a site and has to be tested: an alarm, a camera, a lock, lighting, and
/// what the landlord tests for the building (OBLIGATIONS P4.2, P5.6, P8.4).
struct Measure {
    QString name;
    Code kind;
    Id<Site> site;
    Id<Building> building;
    Id<Room> room;
    QString place; ///< where in the building, as people say it
    Id<Department> department;
    QString serial;
    Code testedBy;       ///< whose test it is: ours, the landlord's, a provider's
    Id<Contact> contact; ///< who comes when it fails
    Id<Person> seenToBy; ///< who of ours sees that it is tested
    Code interval;       ///< how often
    Day started;         ///< in use since
    Day removed;         ///< in use no longer
    std::optional<Money> cost;
    Day exempt; ///< from this day it need not be there or be tested
    QString exemptWhy;
    QString exemptAgreedBy;
    QString note;
    std::vector<MeasureTest> tests;
    bool operator==(const Measure &) const = default;
};
template <> const Kind &kindOf<Measure>();

/// The obligations that testing it serves, by its kind: ids, a blank between them.
QString obligationsOf(const Measure &measure, const Names &names);
