// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/property_totals.h"
#include <algorithm>

std::vector<OwnerTotal> propertyTotals(std::span<const PropertyItem> property)
{
    std::vector<OwnerTotal> totals;
    for (const PropertyItem &item : property) {
        auto at = std::find_if(totals.begin(), totals.end(),
                               [&item](const OwnerTotal &total) { return total.owner == item.owner; });
        if (at == totals.end())
            at = totals.insert(at, OwnerTotal{.owner = item.owner});
        ++at->items;
        at->unknown += item.value ? 0 : 1;
        at->known.pence += item.value.value_or(Money{}).pence;
        at->recovered.pence += item.recovered.value_or(Money{}).pence;
    }
    return totals;
}
