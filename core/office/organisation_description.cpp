// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/organisation.h"
#include "core/records/kind.h"
#include <QCoreApplication>

namespace organisation {
constexpr Field body[] = {
    field<&Organisation::legalName>("legal_name", label("Legal name")).required().column().searched(),
    field<&Organisation::shortName>("short_name", label("Short name")).column(),
    field<&Organisation::kind>("kind", label("Kind of body")).list("organisation-kind"),
    field<&Organisation::odsCode>("ods_code", label("ODS code")),
    field<&Organisation::address>("address", label("Postal address"))
        .longText()
        .help(label("Letters print it at their head; those who get one write back to it.")),
    field<&Organisation::predecessor>("predecessor", label("Predecessor"))
        .help(label("The body whose records came over to this one.")),
    field<&Organisation::securityPhone>("security_phone", label("Telephone of the LSMS"))
        .help(label("Shown above the first report: whom to ring after 999.")),
    field<&Organisation::securityEmail>("security_email", label("E-mail of the LSMS")),
};
constexpr Field papers[] = {
    field<&Organisation::referencePattern>("reference_pattern", label("Pattern of references"))
        .required()
        .help(label("{prefix}, {year} and {yy} of the financial year, {number:4} with four digits.")),
    field<&Organisation::marking>("marking", label("Marking on papers")).list("marking"),
    field<&Organisation::packCycleMonths>("pack_cycle_months", label("Months between papers")).range(1, 12),
    field<&Organisation::suppressBelow>("suppress_below", label("Public edition hides counts below")).range(2, 20),
};
constexpr Field clocks[] = {
    field<&Organisation::part>("part", label("Part of the United Kingdom"))
        .list("uk-part")
        .help(label("Its bank holidays are no working days. Not known: nor are those of any other part.")),
    field<&Organisation::reportHours>("report_hours", label("Hours to report an incident")).range(1, 168),
    field<&Organisation::reviewWorkingDays>("review_working_days", label("Working days to review an incident"))
        .range(1, 60),
    field<&Organisation::badgeDays>("badge_days", label("Days to give a starter a badge")).range(1, 60),
    field<&Organisation::riskThreshold>("risk_threshold", label("Risks are reported from a score of")).range(1, 25),
    field<&Organisation::cctvDays>("cctv_days", label("Days until CCTV is overwritten")).range(1, 365),
    field<&Organisation::opens>("opens", label("The office opens at"))
        .help(label("As 09:00, each working day: how long a report takes to the LSMS is measured in these hours too.")),
    field<&Organisation::closes>("closes", label("The office closes at")),
    field<&Organisation::onePerson>("one_person", label("One person runs the office"))
        .help(label("Then rules that want a second person name the Security Management Director instead.")),
};
constexpr Section sections[] = {
    {"body", label("The organisation"), body},
    {"papers", label("References and papers"), papers},
    {"clocks", label("Time limits"), clocks},
};

void rules(const Organisation &organisation, const RuleContext &, Problems &problems)
{
    const auto say = [&problems](const char *field, const QString &text) {
        problems.push_back({QLatin1String(field), text});
    };
    const QTime opens = timeOfDay(organisation.opens);
    const QTime closes = timeOfDay(organisation.closes);
    if (!organisation.opens.isEmpty() && !opens.isValid())
        say("opens", QCoreApplication::translate("organisation", "Write the time as 09:00."));
    if (!organisation.closes.isEmpty() && !closes.isValid())
        say("closes", QCoreApplication::translate("organisation", "Write the time as 17:00."));
    if (opens.isValid() && closes.isValid() && closes <= opens)
        say("closes", QCoreApplication::translate("organisation", "It closes after it opens."));
}
constexpr Kind description{.name = "organisation",
                           .label = label("Organisation"),
                           .plural = label("Organisations"),
                           .why = label("Whose office this is, and the time limits it goes by."),
                           .icon = "settings",
                           .area = Area::Settings,
                           .naming = "legal_name",
                           .sameBy = "legal_name part?", // all that a new office knows of it
                           .sections = sections,
                           .shape = shapeOf<Organisation>(),
                           .rules = rulesOf<Organisation, rules>()};
} // namespace organisation

template <> const Kind &kindOf<Organisation>() { return organisation::description; }

OfficeHours officeHours(const Organisation &organisation)
{
    OfficeHours hours;
    const QTime opens = timeOfDay(organisation.opens);
    const QTime closes = timeOfDay(organisation.closes);
    if (opens.isValid() && closes.isValid() && opens < closes)
        hours = {opens, closes};
    return hours;
}
