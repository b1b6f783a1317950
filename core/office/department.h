// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/directorate.h"

/// A department or team, in a directorate; the unit by which line managers see records (PRODUCT.md).
struct Department {
    QString name;
    Id<Directorate> directorate;
    Id<Person> manager;
    QString costCentre;
    bool loneWorking = false; ///< needs an assessment of lone working (OBLIGATIONS P5.18)
    bool operator==(const Department &) const = default;
};
template <> const Kind &kindOf<Department>();
