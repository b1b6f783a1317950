// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/code.h"
#include <QStringList>

class Names;

/// Whose names a letter may hold, from whom it goes to: the traits of an item of the list `letter-recipient`.
struct Entitlement {
    QString part;           ///< it goes to a person with this part in the incident; empty: to nobody in the register
    bool everyName = false; ///< the police may read who everybody is
    QStringList parts;      ///< the names of all with these parts may be read
    bool isPerson() const { return !part.isEmpty(); }
    /// Whether the letter may say who somebody with the part is, once it is clear that this is the recipient.
    bool mayName(const QString &other) const { return everyName || other == part || parts.contains(other); }
};

/// What the item says; entitled to nothing where the list does not know it.
Entitlement entitlementOf(const Code &recipient, const Names &names);

/// The part somebody had, as entitlements know it: a trait of an item of the list `party-role`; the code itself where
/// the office made the item without one.
QString partOf(const Code &role, const Names &names);
