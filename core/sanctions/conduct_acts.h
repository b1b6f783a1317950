// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/records/names.h"
#include "core/sanctions/conduct_course.h"
#include "core/sanctions/find_courses.h"

/// What the LSMS does to a course, on the record that keeps it.
namespace conduct {
/// Decides on one occasion; `counts` not known takes the decision back.
void decideOccasion(ConductCourse &course, const FoundOccasion &occasion, std::optional<bool> counts,
                    const QString &why);
/// Decides on the course; `Possible` takes the decision back.
void decideCourse(ConductCourse &course, CourseDecision decision, const QString &by, Day on, const QString &why,
                  const Names &names);
/// Takes back what this record said last about a step (a code of `ladder-step`); what a sanction or a letter says
/// stays.
void takeStepBack(ConductCourse &course, const Code &step);
/// The row of a step that was taken on a day, as the course keeps it; a new one of that day where a report, a letter or
/// a sanction alone says that it was.
LadderRow rowOf(const ConductCourse &course, LadderStep step, Day on, const Names &names);
/// Keeps a row of the ladder: in the place of the one it was made from, else as a new one.
void keepRow(ConductCourse &course, const LadderRow &row);
/// Says whether several people were to be made to do or leave something, and what shows it; nothing shows what is not
/// known.
void decidePurpose(ConductCourse &course, Purpose purpose, const QString &why, const Names &names);
/// The code of the first item of a list that carries the trait; empty where the office has none.
Code codeWith(const Names &names, const QString &list, const QString &trait);
} // namespace conduct
