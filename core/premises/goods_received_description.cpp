// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/premises/goods_received.h"
#include <QCoreApplication>

namespace goods_received {
constexpr Field what[] = {
    field<&GoodsReceived::what>("what", label("What")).required().column().searched(),
    field<&GoodsReceived::from>("from_whom", label("From"))
        .column()
        .searched()
        .help(label("The carrier or the supplier.")),
    field<&GoodsReceived::consignment>("consignment", label("Consignment number")).searched(),
    field<&GoodsReceived::parcels>("parcels", label("How many pieces")).range(1, 10'000),
    field<&GoodsReceived::forPerson>("for_person", label("For")).column().indexed(),
    field<&GoodsReceived::forWhom>("for_whom", label("For, if not in the register")).searched(),
    field<&GoodsReceived::department>("department", label("Department"))
        .column()
        .indexed()
        .counted()
        .with(Field::Department),
    field<&GoodsReceived::site>("site", label("Site")).indexed().counted(),
    field<&GoodsReceived::keptAt>("kept_at", label("Where it is kept")),
};
constexpr Field receipt[] = {
    field<&GoodsReceived::received>("received", label("Received")).required().column().indexed(),
    field<&GoodsReceived::receivedBy>("received_by", label("Received by")),
    field<&GoodsReceived::receivedByName>("received_by_name", label("Received by, if not in the register")).personal(),
    field<&GoodsReceived::deviceReceipt>("device_receipt", label("Receipt on the carrier’s device"))
        .help(label("Its number, where it was signed for there.")),
    field<&GoodsReceived::signedBy>("signed_by", label("Signed for by")).derived().personal(),
    field<&GoodsReceived::signature>("signature", label("Signature")).hidden(),
};
constexpr Field fetched[] = {
    field<&GoodsReceived::collected>("collected", label("Collected")).since("received").indexed(),
    field<&GoodsReceived::collectedBy>("collected_by", label("Collected by")),
    field<&GoodsReceived::collectedByName>("collected_by_name", label("Collected by, if not in the register"))
        .personal(),
    field<&GoodsReceived::collectedSignature>("collected_signature", label("Signature of who collected")).hidden(),
    field<&GoodsReceived::note>("note", label("Note")).longText(),
};
constexpr Section sections[] = {
    {"what", label("What came"), what},
    {"receipt", label("Receipt"), receipt},
    {"collected", label("Collected"), fetched},
};

QString tr(const char *text) { return QCoreApplication::translate("goods_received", text); }

Found standing(const GoodsReceived &goods, Day today, const Names &names)
{
    if (goods.collected.isKnown())
        return {tr("Collected"), Found::As::State, Tone::Good};
    const Day by = collectBy(goods, names);
    if (by.isKnown() && by < today)
        return {tr("Not collected"), Found::As::State, Tone::Warning};
    return {tr("Waits"), Found::As::State, Tone::Info};
}

Found signedFor(const GoodsReceived &goods, Day, const Names &)
{
    if (isSigned(goods))
        return {tr("Signed for"), Found::As::State, Tone::Good};
    return {tr("Not signed for"), Found::As::State, Tone::Warning};
}

constexpr Computed computed[] = {
    {"state", label("State"), foundBy<GoodsReceived, standing>(), "what"},
    {"signed", label("Signature"), foundBy<GoodsReceived, signedFor>(), "received"},
};

void rules(const GoodsReceived &goods, const RuleContext &context, Problems &problems)
{
    if (goods.received.isKnown() && goods.received.day() > context.today)
        problems.push_back({QStringLiteral("received"), tr("It has not come yet on that day.")});
    if (goods.collected.isKnown() && goods.collected.day() > context.today)
        problems.push_back({QStringLiteral("collected"), tr("It has not been collected yet on that day.")});
    const bool saysWho = !goods.collectedBy.isNull() || !goods.collectedByName.trimmed().isEmpty();
    if (goods.collected.isKnown() && !saysWho)
        problems.push_back({QStringLiteral("collected_by"), tr("Say who collected it.")});
    if (!goods.collected.isKnown() && saysWho)
        problems.push_back({QStringLiteral("collected"), tr("Say when it was collected.")});
}

constexpr Kind description{.name = "goods_received",
                           .label = label("Goods received"),
                           .plural = label("Goods received"),
                           .why = label("What came for whom, who signed for it, and whether it was collected."),
                           .icon = "goods",
                           .area = Area::Premises,
                           .prefix = "GDS",
                           .datedBy = "received",
                           .anyOf = "received_by received_by_name",
                           .title = "what",
                           .sections = sections,
                           .computed = computed,
                           .shape = shapeOf<GoodsReceived>(),
                           .rules = rulesOf<GoodsReceived, rules>()};
} // namespace goods_received

template <> const Kind &kindOf<GoodsReceived>() { return goods_received::description; }

bool isSigned(const GoodsReceived &goods)
{
    return !goods.signedBy.trimmed().isEmpty() || !goods.signature.isEmpty() ||
           !goods.deviceReceipt.trimmed().isEmpty();
}

Day collectBy(const GoodsReceived &goods, const Names &names)
{
    if (goods.collected.isKnown() || !goods.received.isKnown())
        return {};
    return deadline(Moment(goods.received.day()), names.timeLimit(QStringLiteral("goods_collected")).limit, {}).day;
}
