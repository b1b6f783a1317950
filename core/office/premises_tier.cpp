// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/premises_tier.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString tr(const char *text) { return QCoreApplication::translate("site", text); }

const QString kTiers = QStringLiteral("premises-tier");
/// Whether the law asks anything of the tier: of all but those that lie below a number.
bool hasDuty(const Code &tier, const Names &names) { return !traitOf(names, kTiers, tier, u"from").isEmpty(); }
} // namespace

Code premisesTier(int people, const Names &names)
{
    Code tier;
    int highest = -1;
    for (const ChoiceName &item : names.choices(kTiers)) {
        const int from = item.trait(u"from").toInt();
        const bool isBelow = people < item.trait(u"below").toInt(); // 0 where it says no such number
        if (!item.retired && (isBelow || (from > 0 && from <= people)) && from > highest) {
            highest = from;
            tier = Code{item.code};
        }
    }
    return tier;
}

Found tierFound(const Site &site, Day, const Names &names)
{
    if (site.inScope == false)
        return {tr("Use not covered")};
    if (!site.expected)
        return {site.inScope ? tr("Covered; people expected not known") : QString()};
    const Code tier = premisesTier(*site.expected, names);
    if (!tier.isKnown())
        return {};
    const QString label = names.choiceLabel(kTiers, tier.text);
    if (!hasDuty(tier, names))
        return {label};
    if (!site.inScope)
        return {tr("%1, if its use is covered").arg(label), Found::As::State, Tone::Warning};
    return {label, Found::As::State, Tone::Info};
}

void siteRules(const Site &site, const RuleContext &context, Problems &problems)
{
    for (auto one = site.procedures.begin(); one != site.procedures.end(); ++one)
        if (std::any_of(site.procedures.begin(), one,
                        [one](const EmergencyProcedure &other) { return other.procedure == one->procedure; }))
            return problems.push_back(
                {QStringLiteral("procedures"),
                 tr("“%1” stands twice. Keep one line for each procedure.")
                     .arg(context.names.choiceLabel(QStringLiteral("emergency-procedure"), one->procedure.text))});
}
