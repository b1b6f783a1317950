// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/derived_list.h"
#include "core/sanctions/conduct_course.h"
#include "core/sanctions/find_courses.h"
#include "core/workspace/workspace.h"

/// The courses of conduct as they stand on a day, from the incidents that the actor may read; NotAllowed for who may
/// not read what was decided about people.
Result<FoundCourses> officeCourses(const Workspace &workspace, Day on);
/// One person's course.
struct PersonCourse {
    FoundCourse course;
    bool isWorkforce = false; ///< it is for Human Resources and has no ladder
};
/// That of one person, under whichever entry of theirs is kept; none where none is found or the actor may not see it.
std::optional<PersonCourse> courseOf(const Workspace &workspace, Id<Person> person, Day on);

/// Exports them as CLI.md lists them; the journal says who exported how many where personal data is among it.
Result<ExportOutcome> exportCourses(Workspace &workspace, ExportFormat format, bool personal, Day on, QIODevice &out);

/// Changes what is kept about one person's conduct, and begins the record where there is none yet.
Result<RecordId> changeConduct(Workspace &workspace, const FoundCourse &course, const QString &why,
                               const std::function<void(ConductCourse &)> &edit);
