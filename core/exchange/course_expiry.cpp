// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/course_expiry.h"
#include "core/storage/record_io.h"
#include "core/training/training_rules.h"

Result<Day> CourseExpiry::of(Id<Course> course, Day completed)
{
    auto known = m_courses.find(course.value);
    if (known == m_courses.end()) {
        const Result<AnySaved> stored = RecordReader(m_database, kindOf<Course>()).load(course.value);
        if (!stored)
            return stored.error();
        known = m_courses.emplace(course.value, stored->record.as<Course>()).first;
    }
    return holdsUntil(completed, known->second);
}
