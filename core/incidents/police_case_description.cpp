// SPDX-FileCopyrightText: 2026 The Wardkeep authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/police_case.h"
#include "core/records/kind.h"
#include <QCoreApplication>

namespace police_case {
constexpr Field reported[] = {
    field<&PoliceCase::force>("force", label("Force")),
    field<&PoliceCase::incidentNumber>("incident_number", label("Police incident number"))
        .searched()
        .help(label("Given when it is reported; never the same as the crime number.")),
    field<&PoliceCase::crimeNumber>("crime_number", label("Crime number")).searched(),
    field<&PoliceCase::reportedHow>("reported_how", label("Reported by")).list("police-reported"),
    field<&PoliceCase::reportedAt>("reported_at", label("Reported on")),
    field<&PoliceCase::reportedBy>("reported_by", label("Who reported it")).personal(),
    field<&PoliceCase::attended>("attended", label("Police attended")),
    field<&PoliceCase::officer>("officer", label("Officer")).personal().searched(),
};
constexpr Field outcome[] = {
    field<&PoliceCase::decision>("decision", label("Police decision")).list("police-decision"),
    field<&PoliceCase::outcome>("outcome", label("Police outcome")).list("police-outcome").counted().indexed(),
    field<&PoliceCase::outcomeDay>("outcome_day", label("Outcome known on")).past(),
    field<&PoliceCase::lastContact>("last_contact", label("Last contact")).past(),
    field<&PoliceCase::nextChase>("next_chase", label("Ask again on")),
};
constexpr Section sections[] = {
    {"reported", label("Told to the police"), reported},
    {"outcome", label("What came of it"), outcome},
};

void rules(const PoliceCase &police, const RuleContext &context, Problems &problems)
{
    if (police.reportedAt.isKnown() && police.reportedAt.day() > context.today)
        problems.push_back({QStringLiteral("reported_at"),
                            QCoreApplication::translate("police_case", "This lies ahead."),
                            Problem::Severity::Refuses});
}

constexpr Kind description{.name = "police_case",
                           .label = label("Police case"),
                           .plural = label("Police"),
                           .area = Area::Incidents,
                           .naming = "incident_number",
                           .anyOf = "force incident_number crime_number reported_how reported_at reported_by officer "
                                    "decision outcome",
                           .sections = sections,
                           .shape = shapeOf<PoliceCase>(),
                           .rules = rulesOf<PoliceCase, rules>(),
                           .table = "incident_police"};
} // namespace police_case

template <> const Kind &kindOf<PoliceCase>() { return police_case::description; }

Day lastContact(const PoliceCase &police)
{
    return police.lastContact.isKnown() ? police.lastContact : police.reportedAt.day();
}

bool isOutcomeKnown(const PoliceCase &police, Day day, const Names &names)
{
    return police.outcome.isKnown() && !(police.outcomeDay.isKnown() && police.outcomeDay > day) &&
           names.hasTrait(QStringLiteral("police-outcome"), police.outcome.text, QStringLiteral("known"));
}

Day chaseDue(const PoliceCase &police, int chaseDays, Day today, const Names &names)
{
    if (isOutcomeKnown(police, today, names))
        return {};
    const Day last = lastContact(police);
    return police.nextChase.isKnown() || !last.isKnown() ? police.nextChase : last.plus(chaseDays);
}
