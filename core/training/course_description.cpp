// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/kind.h"
#include "core/training/course.h"

namespace course {
constexpr Field fields[] = {
    field<&Course::title>("title", label("Title")).required().unique().column().indexed().searched(),
    field<&Course::code>("code", label("Code")).hidden(),
    field<&Course::level>("level", label("Level")).list("course-level").column(),
    field<&Course::method>("method", label("Method")).list("course-method").column(),
    field<&Course::months>("months", label("Months it holds")).range(1, 240).column(),
    field<&Course::once>("once", label("Once is enough")),
    field<&Course::requiredOf>("required_of", label("Required of")).column(),
    field<&Course::description>("description", label("Description")).longText(),
    field<&Course::content>("content", label("Content")).longText(),
    field<&Course::traits>("traits", label("Traits"))
        .longText()
        .help(label("What the program asks of it, one a line.")),
    field<&Course::retired>("retired", label("No longer offered")).column(),
    field<&Course::shipped>("shipped", label("Shipped as")).hidden(),
};
constexpr Section sections[] = {{"course", label("Course"), fields}};
constexpr Kind description{.name = "course",
                           .label = label("Course"),
                           .plural = label("Courses"),
                           .why = label("The courses that are recorded, and how long each holds."),
                           .icon = "training",
                           .area = Area::Training,
                           .naming = "title",
                           .sections = sections,
                           .shape = shapeOf<Course>()};
} // namespace course

template <> const Kind &kindOf<Course>() { return course::description; }
