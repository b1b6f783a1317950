// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/department.h"
#include "core/office/person_kind.h"
#include "core/office/site.h"

/// Something that makes a hazard less likely or less grave, kept once however many assessments rely on it (DOMAIN.md
/// 4.2: remove the danger, do it another way, physical, procedure, personal).
struct Control {
    QString name;
    Code type;
    Id<Site> site;
    Id<Department> department;
    Id<Person> owner;
    Code strength;
    QString assurance; ///< how anybody knows that it works
    Day checked;       ///< when that was last looked at
    QString note;
    bool operator==(const Control &) const = default;
};
template <> const Kind &kindOf<Control>();
