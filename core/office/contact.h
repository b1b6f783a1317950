// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/site.h"

/// Whom the office rings or writes to outside the body: police, prosecutors, councils, landlords (OBLIGATIONS P5.14).
struct Contact {
    QString organisation;
    Code kind;
    QString role; ///< `control room`, `hate crime officer`
    QString name; ///< of the person, where the role is not enough
    QString phone;
    QString outOfHours; ///< the number at night and at weekends
    QString email;
    Id<Site> site; ///< known: for this site only
    Day checked;   ///< when the numbers were last found right
    QString note;
    bool operator==(const Contact &) const = default;
};
template <> const Kind &kindOf<Contact>();
