// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/department.h"
#include "core/records/kind.h"

namespace department {
constexpr Field fields[] = {
    field<&Department::name>("name", label("Name")).required().unique().column().indexed().searched(),
    field<&Department::directorate>("directorate", label("Directorate")).column().counted(),
    field<&Department::manager>("manager", label("Line manager")).column(),
    field<&Department::costCentre>("cost_centre", label("Cost centre")),
    field<&Department::loneWorking>("lone_working", label("People work alone here")),
};
constexpr Section sections[] = {{"department", label("Department"), fields}};
constexpr Kind description{.name = "department",
                           .label = label("Department"),
                           .plural = label("Departments"),
                           .why = label("The departments of the body, by which nearly everything is counted."),
                           .icon = "settings",
                           .area = Area::Office,
                           .naming = "name",
                           .sections = sections,
                           .shape = shapeOf<Department>()};
} // namespace department

template <> const Kind &kindOf<Department>() { return department::description; }
