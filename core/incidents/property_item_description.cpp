// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/property_item.h"
#include "core/records/kind.h"
#include <QCoreApplication>

namespace property_item {
constexpr Field what[] = {
    field<&PropertyItem::item>("item", label("Item")).searched(),
    field<&PropertyItem::owner>("owner", label("Whose")).list("owner-class"),
    field<&PropertyItem::ownerName>("owner_name", label("Owner’s name")).personal(),
    field<&PropertyItem::description>("description", label("Description")).searched(),
    field<&PropertyItem::tag>("tag", label("Asset tag or serial number")).searched(),
    field<&PropertyItem::quantity>("quantity", label("How many")).range(1, 1'000'000),
};
constexpr Field worth[] = {
    field<&PropertyItem::value>("value", label("Value"))
        .range(0, 100'000'000'00)
        .help(label("Of all of them together; empty while it is not known.")),
    field<&PropertyItem::basis>("basis", label("Value is")).list("value-basis"),
    field<&PropertyItem::recovered>("recovered", label("Recovered")).range(0, 100'000'000'00),
    field<&PropertyItem::recoveredOn>("recovered_on", label("Recovered on")).past(),
    field<&PropertyItem::lossesNumber>("losses_number", label("Losses register number"))
        .searched()
        .help(label("Finance’s number.")),
    field<&PropertyItem::insurerClaim>("insurer_claim", label("Insurer’s claim")),
};
constexpr Field information[] = {
    field<&PropertyItem::personalData>("personal_data", label("Holds personal data")).list("yes-no-unknown"),
    field<&PropertyItem::encrypted>("encrypted", label("Encrypted")).list("yes-no-unknown").when("personal_data", "*"),
    field<&PropertyItem::wiped>("wiped", label("Wiped on")).past().when("personal_data", "*"),
    field<&PropertyItem::formsFrom>("forms_from", label("Prescription forms from")).searched(),
    field<&PropertyItem::formsTo>("forms_to", label("Prescription forms to")).searched(),
};
constexpr Section sections[] = {
    {"item", label("Item"), what},
    {"worth", label("Value"), worth},
    {"information", label("Information and forms"), information},
};

/// The number at the end of a serial, which has letters and blanks before it.
qulonglong serial(const QString &text)
{
    QString digits;
    for (const QChar sign : text)
        if (sign.isDigit())
            digits += sign;
    return digits.toULongLong();
}

void say(Problems &problems, const char *field, const char *text, Problem::Severity severity)
{
    problems.push_back({QString::fromLatin1(field), QCoreApplication::translate("property_item", text), severity});
}

void rules(const PropertyItem &item, const RuleContext &, Problems &problems)
{
    if (item.value && item.recovered && *item.recovered > *item.value)
        say(problems, "recovered", QT_TRANSLATE_NOOP("property_item", "More was recovered than was lost."),
            Problem::Severity::Warns);
    if (item.formsTo.isEmpty() != item.formsFrom.isEmpty())
        say(problems, item.formsTo.isEmpty() ? "forms_to" : "forms_from",
            QT_TRANSLATE_NOOP("property_item", "Give both ends of the range, or the one number twice."),
            Problem::Severity::Warns);
    else if (serial(item.formsTo) < serial(item.formsFrom))
        say(problems, "forms_to", QT_TRANSLATE_NOOP("property_item", "The range ends before it begins."),
            Problem::Severity::Refuses);
}

constexpr Kind description{.name = "property_item",
                           .label = label("Item"),
                           .plural = label("Property"),
                           .area = Area::Incidents,
                           .naming = "item",
                           .anyOf = "item value owner basis recovered",
                           .sections = sections,
                           .shape = shapeOf<PropertyItem>(),
                           .rules = rulesOf<PropertyItem, rules>(),
                           .table = "incident_property"};
} // namespace property_item

template <> const Kind &kindOf<PropertyItem>() { return property_item::description; }
