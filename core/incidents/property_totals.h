// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/incidents/property_item.h"
#include <span>
#include <vector>

/// What one class of owner lost in an incident: the organisation's losses and other people's are never added together.
struct OwnerTotal {
    Code owner; ///< not known: nobody said whose it was
    int items = 0;
    int unknown = 0; ///< of them without a value
    Money known;     ///< of those that have one
    Money recovered;
    bool operator==(const OwnerTotal &) const = default;
};

/// A total for each class of owner, in the order in which the property is listed.
std::vector<OwnerTotal> propertyTotals(std::span<const PropertyItem> property);
