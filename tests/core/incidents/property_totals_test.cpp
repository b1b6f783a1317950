// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/property_totals.h"
#include <catch2/catch.hpp>

namespace {
PropertyItem itemOf(const char *owner, std::optional<qint64> pence, std::optional<qint64> back = {})
{
    PropertyItem item;
    item.owner = Code{QString::fromLatin1(owner)};
    if (pence)
        item.value = Money{*pence};
    if (back)
        item.recovered = Money{*back};
    return item;
}
} // namespace

TEST_CASE("What each class of owner lost is added up apart, and what has no value is counted")
{
    const std::vector<PropertyItem> property{itemOf("organisation", 9500), itemOf("landlord", 21800),
                                             itemOf("organisation", 500, 500), itemOf("organisation", {})};
    const std::vector<OwnerTotal> totals = propertyTotals(property);
    REQUIRE(totals.size() == 2);
    CHECK(totals[0] == OwnerTotal{Code{QStringLiteral("organisation")}, 3, 1, Money{10000}, Money{500}});
    CHECK(totals[1] == OwnerTotal{Code{QStringLiteral("landlord")}, 1, 0, Money{21800}, Money{0}});
    CHECK(propertyTotals({}).empty());
}
