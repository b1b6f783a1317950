// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/follow_policy.h"
#include "core/office/office_limit.h"
#include "core/records/kind.h"
#include <QCoreApplication>

namespace time_limit {
constexpr Field fields[] = {
    field<&OfficeLimit::code>("code", label("Code")).hidden().indexed(),
    field<&OfficeLimit::what>("what", label("What")).derived().column().indexed().searched(),
    field<&OfficeLimit::amount>("amount", label("How many"))
        .required()
        .range(0, 600)
        .help(label("Of the hours, days or months that it counts in; 0 is at once.")),
    field<&OfficeLimit::unit>("unit", label("Counted in")).list("limit-unit").derived(),
    field<&OfficeLimit::direction>("direction", label("Before or after")).list("limit-direction").derived(),
    field<&OfficeLimit::countsFrom>("counts_from", label("Counted from")).list("limit-from").derived(),
    field<&OfficeLimit::ofOrganisation>("of_organisation", label("Set with the organisation"))
        .derived()
        .help(label("Where the organisation has a number of its own, that one holds.")),
    field<&OfficeLimit::obligations>("obligations", label("Obligations")).longText().derived(),
    field<&OfficeLimit::source>("source", label("Source"))
        .required()
        .column()
        .help(label("Where the number stands, or who in this office decided it.")),
    field<&OfficeLimit::verified>("verified", label("Verified"))
        .help(label("Somebody has checked the number against the law or policy that it comes from.")),
    field<&OfficeLimit::shipped>("shipped", label("Shipped as")).hidden(),
};
constexpr Section sections[] = {{"time_limit", label("Time limit"), fields}};

QString tr(const char *text) { return QCoreApplication::translate("time_limit", text); }

Found limit(const OfficeLimit &limit, Day, const Names &names) { return {limitWords(limit, names)}; }

Found standing(const OfficeLimit &limit, Day, const Names &)
{
    return limit.verified ? Found{tr("verified"), Found::As::State, Tone::Good}
                          : Found{tr("unverified"), Found::As::State, Tone::Warning};
}

Found whose(const OfficeLimit &limit, Day, const Names &)
{
    if (isChangedHere(limit))
        return {tr("changed by this office"), Found::As::State, Tone::Info};
    return {limit.ofOrganisation ? tr("as shipped, unless the organisation has its own") : tr("as shipped")};
}

constexpr Computed computed[] = {{"limit", label("Limit"), foundBy<OfficeLimit, limit>(), "what"},
                                 {"standing", label("Standing"), foundBy<OfficeLimit, standing>(), "source"},
                                 {"whose", label("Whose"), foundBy<OfficeLimit, whose>(), "source"}};

void rules(const OfficeLimit &limit, const RuleContext &, Problems &problems)
{
    if (limit.code.isEmpty())
        problems.push_back(
            {QStringLiteral("amount"), tr("Time limits come with the program. Change the one that you mean.")});
}

constexpr Kind description{.name = "time_limit",
                           .label = label("Time limit"),
                           .plural = label("Time limits"),
                           .why = label("How long everything may take, where that stands, and whether it was checked."),
                           .icon = "calendar",
                           .area = Area::Settings,
                           .naming = "what",
                           .sameBy = "code",
                           .sections = sections,
                           .computed = computed,
                           .shape = shapeOf<OfficeLimit>(),
                           .rules = rulesOf<OfficeLimit, rules>()};
} // namespace time_limit

template <> const Kind &kindOf<OfficeLimit>() { return time_limit::description; }

bool isChangedHere(const OfficeLimit &limit) { return limit.shipped.isEmpty() || policyDigest(limit) != limit.shipped; }
