// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include "core/training/course.h"

/// One person's attendance of a course, a booking for one, or an exemption from it; old ones are kept.
struct TrainingRecord {
    Id<Person> person;
    Id<Course> course;
    Day booked; ///< the day of the course booked
    Day completed;
    Day expires; ///< the last day on which it holds; not known: for good
    Code outcome;
    QString provider;
    Day exemptFrom;
    Day exemptUntil;
    QString exemptWhy;
    bool operator==(const TrainingRecord &) const = default;
};
template <> const Kind &kindOf<TrainingRecord>();
