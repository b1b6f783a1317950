// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/property_item.h"
#include "core/records/kind.h"
#include <QCoreApplication>

namespace property_item {
constexpr Field fields[] = {
    field<&PropertyItem::item>("item", label("Item")).required().searched(),
    field<&PropertyItem::owner>("owner", label("Whose")).list("owner-class"),
    field<&PropertyItem::value>("value", label("Value")).range(0, 100'000'000'00),
    field<&PropertyItem::basis>("basis", label("Value is")).list("value-basis"),
    field<&PropertyItem::recovered>("recovered", label("Recovered")).range(0, 100'000'000'00),
};
constexpr Section sections[] = {{"item", label("Item"), fields}};

void rules(const PropertyItem &item, const RuleContext &, Problems &problems)
{
    if (item.value && item.recovered && *item.recovered > *item.value)
        problems.push_back({QStringLiteral("recovered"),
                            QCoreApplication::translate("property_item", "More was recovered than was lost."),
                            Problem::Severity::Warns});
}

constexpr Kind description{.name = "property_item",
                           .label = label("Item"),
                           .plural = label("Property"),
                           .area = Area::Incidents,
                           .naming = "item",
                           .sections = sections,
                           .shape = shapeOf<PropertyItem>(),
                           .rules = rulesOf<PropertyItem, rules>(),
                           .table = "incident_property"};
} // namespace property_item

template <> const Kind &kindOf<PropertyItem>() { return property_item::description; }
