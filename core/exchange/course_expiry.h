// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/storage/database.h"
#include "core/training/course.h"
#include <map>

/// Until when courses hold, for files that do not say it.
class CourseExpiry {
public:
    explicit CourseExpiry(const Database &database) : m_database(database) {}
    /// The last day on which a course completed then holds; not known where it holds for good.
    Result<Day> of(Id<Course> course, Day completed);

private:
    const Database &m_database;
    std::map<RecordId, Course> m_courses;
};
